package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.Program;

/** The methods of one class whose code names something that may be a source. */
final class InterestingMethods extends ClassVisitor {

    private final String owner;
    private final CodeIndex.Interest interest;
    private final Set<MethodKey> declared;
    private final List<MethodKey> found = new ArrayList<>();

    private InterestingMethods(String owner, CodeIndex.Interest interest, Set<MethodKey> declared) {
        super(Opcodes.ASM9);
        this.owner = owner;
        this.interest = interest;
        this.declared = declared;
    }

    /**
     * Reads the code of a class.
     *
     * @param declared methods that are wanted for what they declare, whatever their code says
     */
    static List<MethodKey> of(Program program, String type, CodeIndex.Interest interest, Set<MethodKey> declared) {
        InterestingMethods methods = new InterestingMethods(type, interest, declared);
        program.visit(type, methods);
        return methods.found;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String generic, String[] thrown) {
        return new Code(new MethodKey(owner, name, descriptor));
    }

    private final class Code extends MethodVisitor {
        private final MethodKey method;
        private boolean wanted;
        private boolean body;

        Code(MethodKey method) {
            super(Opcodes.ASM9);
            this.method = method;
            this.wanted = declared.contains(method);
        }

        @Override
        public void visitCode() {
            body = true;
        }

        @Override
        public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
            wanted = wanted || interest.inField(type, name, descriptor) || interest.inType(descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
            wanted = wanted || interest.inType(descriptor) || interest.inCall(type, name, descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            wanted = wanted || interest.inType(type);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle && handle.getDesc().startsWith("(")) {
                    visitMethodInsn(0, handle.getOwner(), handle.getName(), handle.getDesc(), false);
                }
            }
            wanted = wanted || interest.inType(descriptor);
        }

        @Override
        public void visitEnd() {
            if (body && wanted) {
                found.add(method);
            }
        }
    }
}
