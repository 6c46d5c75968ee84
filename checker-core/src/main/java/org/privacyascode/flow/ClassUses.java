package org.privacyascode.flow;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.Program;

/** What the methods of one class call, read and write, in the order of its code. */
final class ClassUses extends ClassVisitor {

    /** How something is used. */
    enum Way {
        CALL,
        LOAD,
        STORE
    }

    /**
     * One use.
     *
     * @param owner the type that stands at the instruction, which may be below the one that declares the member
     */
    record Use(MethodKey by, Way way, String owner, String name, String descriptor) {}

    private final String owner;
    private final Map<String, String> names = new HashMap<>();
    private final Set<Use> uses = new LinkedHashSet<>();
    private final LongPredicate declared;

    private ClassUses(String owner, LongPredicate declared) {
        super(Opcodes.ASM9);
        this.owner = owner;
        this.declared = declared;
    }

    /**
     * Reads the code of a class.
     *
     * @param declared whether a member of this hash is declared by the application
     */
    static List<Use> of(Program program, String type, LongPredicate declared) {
        ClassUses found = new ClassUses(type, declared);
        program.visit(type, found);
        return List.copyOf(found.uses);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String generic, String[] thrown) {
        MethodKey method = new MethodKey(owner, name, descriptor);
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitFieldInsn(int opcode, String type, String field, String descriptor) {
                boolean load = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
                add(method, load ? Way.LOAD : Way.STORE, type, field, descriptor);
            }

            @Override
            public void visitMethodInsn(
                    int opcode, String type, String called, String descriptor, boolean isInterface) {
                add(method, Way.CALL, type, called, descriptor);
            }

            @Override
            public void visitInvokeDynamicInsn(
                    String called, String descriptor, Handle bootstrap, Object... arguments) {
                for (Object argument : arguments) {
                    if (argument instanceof Handle handle && handle.getDesc().startsWith("(")) {
                        add(method, Way.CALL, handle.getOwner(), handle.getName(), handle.getDesc());
                    }
                }
            }
        };
    }

    private void add(MethodKey by, Way way, String type, String member, String descriptor) {
        if (declared.test(NameTable.key(member, descriptor))) {
            uses.add(new Use(by, way, name(type), name(member), name(descriptor)));
        }
    }

    private String name(String text) {
        return names.computeIfAbsent(text, same -> same);
    }
}
