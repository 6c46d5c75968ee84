package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.Program;

/**
 * Who calls whom in an application, by declared types and all that override them; bodies are read when first asked for. A function that is
 * made counts as called where it is made.
 */
final class CallGraph {

    private final Program program;
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, Optional<ClassNode>> bodies = new HashMap<>();
    private final Map<MethodRef, List<CallSite>> sites = new HashMap<>();
    private final Map<String, Set<String>> callingClasses = new HashMap<>();
    private boolean isIndexed;

    CallGraph(Program program) {
        this.program = program;
        for (ClassShape shape : program.application()) {
            below.computeIfAbsent(shape.superName(), key -> new ArrayList<>()).add(shape.name());
            shape.interfaces().forEach(type -> below.computeIfAbsent(type, key -> new ArrayList<>())
                    .add(shape.name()));
        }
    }

    Program program() {
        return program;
    }

    Optional<ClassNode> body(String owner) {
        return bodies.computeIfAbsent(owner, program::body);
    }

    Optional<MethodNode> body(MethodRef method) {
        return body(method.owner()).stream()
                .flatMap(type -> type.methods.stream())
                .filter(node -> node.name.equals(method.name()) && node.desc.equals(method.descriptor()))
                .findFirst();
    }

    /** The calls in a method, in order. */
    List<CallSite> sites(MethodRef method) {
        List<CallSite> known = sites.get(method);
        if (known == null) {
            known = body(method).map(node -> read(method, node)).orElse(List.of());
            sites.put(method, known);
        }
        return known;
    }

    private List<CallSite> read(MethodRef method, MethodNode node) {
        List<CallSite> found = new ArrayList<>();
        int line = 0;
        for (AbstractInsnNode insn : node.instructions) {
            if (insn instanceof LineNumberNode number) {
                line = number.line;
            } else if (insn instanceof MethodInsnNode call) {
                MethodRef called = new MethodRef(call.owner, call.name, call.desc);
                found.add(new CallSite(method, call, line, called, targets(called)));
            } else if (insn instanceof InvokeDynamicInsnNode made) {
                for (Object argument : made.bsmArgs) {
                    if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
                        MethodRef called = new MethodRef(handle.getOwner(), handle.getName(), handle.getDesc());
                        found.add(new CallSite(method, made, line, called, targets(called)));
                    }
                }
            }
        }
        return found;
    }

    /** The methods with a body that may run when this one is called on its declared type. */
    List<MethodRef> targets(MethodRef called) {
        Set<MethodRef> found = new LinkedHashSet<>();
        List<String> types = new ArrayList<>(List.of(called.owner()));
        types.addAll(program.supertypes(called.owner()));
        for (String type : types) {
            if (declares(type, called)) {
                found.add(new MethodRef(type, called.name(), called.descriptor()));
                break;
            }
        }
        if (!called.name().equals("<init>")) {
            subtypes(called.owner(), new HashSet<>()).stream()
                    .filter(type -> declares(type, called))
                    .forEach(type -> found.add(new MethodRef(type, called.name(), called.descriptor())));
        }
        return List.copyOf(found);
    }

    private Set<String> subtypes(String type, Set<String> found) {
        for (String next : below.getOrDefault(type, List.of())) {
            if (!type.equals("java/lang/Object") && found.add(next)) {
                subtypes(next, found);
            }
        }
        return found;
    }

    private boolean declares(String type, MethodRef called) {
        return program.isApplication(type)
                && program.find(type).stream()
                        .flatMap(shape -> shape.methods().stream())
                        .anyMatch(method -> (method.access() & Opcodes.ACC_ABSTRACT) == 0
                                && method.name().equals(called.name())
                                && method.descriptor().equals(called.descriptor()));
    }

    /** Every call that may run a method; empty for one that only others call. */
    List<CallSite> callers(MethodRef method) {
        index();
        List<CallSite> found = new ArrayList<>();
        for (String type : callingClasses.getOrDefault(method.name() + method.descriptor(), Set.of())) {
            for (MethodNode node : body(type).map(each -> each.methods).orElse(List.of())) {
                sites(new MethodRef(type, node.name, node.desc)).stream()
                        .filter(site -> site.targets().contains(method))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private void index() {
        if (isIndexed) {
            return;
        }
        isIndexed = true;
        for (ClassShape shape : program.application()) {
            program.visit(shape.name(), new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(
                        int access, String name, String type, String generic, String[] thrown) {
                    return new Indexer(shape.name());
                }
            });
        }
    }

    private final class Indexer extends MethodVisitor {
        private final String owner;

        Indexer(String owner) {
            super(Opcodes.ASM9);
            this.owner = owner;
        }

        @Override
        public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
            note(name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle factory, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    note(handle.getName(), handle.getDesc());
                }
            }
        }

        private void note(String name, String descriptor) {
            callingClasses
                    .computeIfAbsent(name + descriptor, key -> new TreeSet<>())
                    .add(owner);
        }
    }
}
