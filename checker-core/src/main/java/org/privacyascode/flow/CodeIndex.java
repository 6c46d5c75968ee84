package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.Program;

/** Who calls whom by name, which classes are created, who touches which static field, which methods may hold a source. */
final class CodeIndex {

    /** Asks, during the one pass over all bytecode, whether something may be a source. */
    interface Interest {
        boolean inField(String owner, String name, String descriptor);

        boolean inCall(String owner, String name, String descriptor);

        boolean inType(String descriptor);

        boolean inMethod(MethodKey method);
    }

    private final Map<String, List<MethodKey>> callers = new HashMap<>();
    private final Map<String, List<MethodKey>> statics = new HashMap<>();
    private final Map<String, List<MethodKey>> stores = new HashMap<>();
    private final Map<MethodKey, Set<String>> calls = new HashMap<>();
    private final Set<String> created = new HashSet<>();
    private final Map<String, List<LambdaRef>> lambdas = new HashMap<>();
    private final List<MethodKey> interesting = new ArrayList<>();
    private final Set<String> declared = new HashSet<>();

    private CodeIndex() {}

    static CodeIndex of(Program program, Interest interest, Predicate<String> functional) {
        CodeIndex index = new CodeIndex();
        for (ClassShape shape : program.application()) {
            shape.methods().forEach(method -> index.declared.add(method.name() + method.descriptor()));
        }
        for (ClassShape shape : program.application()) {
            program.visit(shape.name(), index.visitor(shape.name(), interest, functional));
        }
        return index;
    }

    List<MethodKey> callers(String name, String descriptor) {
        return callers.getOrDefault(name + descriptor, List.of());
    }

    List<MethodKey> usersOfStatic(String field) {
        return statics.getOrDefault(field, List.of());
    }

    List<MethodKey> storesOf(String field) {
        return stores.getOrDefault(field, List.of());
    }

    boolean isCreated(String type) {
        return created.contains(type);
    }

    List<LambdaRef> lambdasOf(String functional) {
        return lambdas.getOrDefault(functional, List.of());
    }

    List<MethodKey> interesting() {
        return interesting;
    }

    private ClassVisitor visitor(String owner, Interest interest, Predicate<String> functional) {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String generic, String[] thrown) {
                return new Bodies(new MethodKey(owner, name, descriptor), interest, functional);
            }
        };
    }

    private final class Bodies extends MethodVisitor {
        private final MethodKey method;
        private final Interest interest;
        private final Predicate<String> functional;
        private final Set<String> called = new HashSet<>();
        private boolean wanted;
        private boolean body;

        Bodies(MethodKey method, Interest interest, Predicate<String> functional) {
            super(Opcodes.ASM9);
            this.method = method;
            this.interest = interest;
            this.functional = functional;
        }

        @Override
        public void visitCode() {
            body = true;
            wanted = interest.inType(method.descriptor()) || interest.inMethod(method);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
                add(statics, owner + "." + name);
            } else if (opcode == Opcodes.PUTFIELD && functional.test(descriptor)) {
                add(stores, owner + "." + name);
            }
            wanted = wanted || interest.inField(owner, name, descriptor) || interest.inType(descriptor);
        }

        private void add(Map<String, List<MethodKey>> to, String key) {
            List<MethodKey> all = to.computeIfAbsent(key, none -> new ArrayList<>(2));
            if (all.isEmpty() || !all.get(all.size() - 1).equals(method)) {
                all.add(method);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            call(owner, name, descriptor);
        }

        private void call(String owner, String name, String descriptor) {
            String key = name + descriptor;
            if (declared.contains(key) && called.add(key)) {
                callers.computeIfAbsent(key, none -> new ArrayList<>(2)).add(method);
            }
            wanted = wanted || interest.inType(descriptor) || interest.inCall(owner, name, descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW) {
                created.add(type);
            }
            wanted = wanted || interest.inType(type);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle && handle.getDesc().startsWith("(")) {
                    call(handle.getOwner(), handle.getName(), handle.getDesc());
                    if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                        created.add(handle.getOwner());
                    }
                }
            }
            wanted = wanted || interest.inType(descriptor);
        }

        @Override
        public void visitLabel(Label label) {
            // Labels carry nothing.
        }

        @Override
        public void visitEnd() {
            if (body) {
                calls.put(method, called);
                if (wanted) {
                    interesting.add(method);
                }
            }
        }
    }

    void register(LambdaRef lambda) {
        List<LambdaRef> all = lambdas.computeIfAbsent(lambda.functional(), none -> new ArrayList<>());
        if (!all.contains(lambda)) {
            all.add(lambda);
        }
    }

    /** Name and descriptor of every method that may, through calls, touch a static field. */
    Set<String> reaching(String field) {
        Set<String> found = new HashSet<>();
        List<MethodKey> todo = new ArrayList<>(usersOfStatic(field));
        while (!todo.isEmpty()) {
            MethodKey next = todo.remove(todo.size() - 1);
            String key = next.name() + next.descriptor();
            if (found.add(key)) {
                todo.addAll(callers.getOrDefault(key, List.of()));
            }
        }
        return found;
    }

    boolean hasBody(MethodKey method) {
        return calls.containsKey(method);
    }
}
