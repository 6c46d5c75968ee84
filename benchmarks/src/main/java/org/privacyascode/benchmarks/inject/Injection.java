package org.privacyascode.benchmarks.inject;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * One new use of personal data: read in a method of the application, passed through one to six calls, and ended.
 *
 * @param number from 0; names the class that carries it
 */
record Injection(int number, Origin origin, Host host, List<Hop> hops, Ending ending) {

    private static final String TEXT_TO_NOTHING = "(Ljava/lang/String;)V";

    /** Internal name of the class that carries the calls. */
    String carrier() {
        return "injected/Use" + number;
    }

    /** Method in which the use ends. */
    String end() {
        return "step" + hops.size();
    }

    /** Line of the ending call. */
    int line() {
        return 1000 + hops.size();
    }

    /** The class that carries the calls. */
    byte[] carrierClass() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, carrier(), null, "java/lang/Object", null);
        writer.visitSource("Use" + number + ".java", null);
        for (int step = 0; step <= hops.size(); step++) {
            MethodVisitor code = writer.visitMethod(
                    Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "step" + step, TEXT_TO_NOTHING, null, null);
            code.visitCode();
            Label start = new Label();
            code.visitLabel(start);
            code.visitLineNumber(1000 + step, start);
            if (step < hops.size()) {
                hops.get(step).write(code);
                Ending.call(code, Opcodes.INVOKESTATIC, carrier(), "step" + (step + 1), TEXT_TO_NOTHING);
            } else {
                ending.write(code);
            }
            code.visitInsn(Opcodes.RETURN);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** Writes the reading and the first call at the beginning of the host method. */
    void begin(MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, host.slot());
        Ending.call(code, Opcodes.INVOKEVIRTUAL, origin.owner(), origin.getter(), origin.descriptor());
        Ending.call(code, Opcodes.INVOKESTATIC, carrier(), "step0", TEXT_TO_NOTHING);
    }
}
