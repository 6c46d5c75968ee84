package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.privacyascode.code.ClassShape;

/** The calls that make a client of an interface, {@code retrofit.create(Api.class)}: library calls that are given its class. */
final class MadeClients {

    private final Solver solver;
    private final Map<String, List<MethodKey>> users = new HashMap<>();

    /** A call that makes a client, in a method. */
    record Made(Instr call, MethodIr ir) {}

    MadeClients(Solver solver, Collection<String> interfaces) {
        this.solver = solver;
        if (interfaces.isEmpty()) {
            return;
        }
        Set<String> wanted = new HashSet<>(interfaces);
        for (ClassShape shape : solver.calls.hierarchy().program().application()) {
            solver.calls.hierarchy().program().visit(shape.name(), new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(
                        int access, String name, String descriptor, String generic, String[] thrown) {
                    MethodKey method = new MethodKey(shape.name(), name, descriptor);
                    return new MethodVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitLdcInsn(Object constant) {
                            if (constant instanceof Type type
                                    && type.getSort() == Type.OBJECT
                                    && wanted.contains(type.getInternalName())) {
                                users.computeIfAbsent(type.getInternalName(), key -> new ArrayList<>())
                                        .add(method);
                            }
                        }
                    };
                }
            });
        }
    }

    /** The calls that make clients of an interface; through one method of the application that does it for all. */
    List<Made> of(String type) {
        List<Made> found = new ArrayList<>();
        for (MethodKey user :
                users.getOrDefault(type, List.of()).stream().distinct().toList()) {
            MethodIr ir = solver.bodies.of(user);
            if (ir != null) {
                ir.code.forEach(
                        instr -> classArgument(instr, type).ifPresent(operand -> add(instr, operand, ir, found)));
            }
        }
        return found;
    }

    private static Optional<Integer> classArgument(Instr instr, String type) {
        for (int operand = 0; instr.op == Op.CALL && operand < instr.args.length; operand++) {
            Value root = instr.args[operand].root();
            if (root.type.equals("java/lang/Class") && type.equals(root.constant)) {
                return Optional.of(operand);
            }
        }
        return Optional.empty();
    }

    private void add(Instr instr, int operand, MethodIr ir, List<Made> found) {
        List<MethodKey> targets = solver.calls.site(instr).targets();
        if (targets.isEmpty()) {
            found.add(new Made(instr, ir));
            return;
        }
        for (MethodKey target : targets) {
            MethodIr callee = solver.bodies.of(target);
            if (callee == null || operand >= callee.parameters.size()) {
                continue;
            }
            for (Instr use : callee.parameters.get(operand).uses) {
                if (use.op == Op.CALL && solver.calls.site(use).targets().isEmpty()) {
                    found.add(new Made(use, callee));
                }
            }
        }
    }
}
