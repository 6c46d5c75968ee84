package org.privacyascode.flow;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.objectweb.asm.Opcodes;

/** Which types arithmetic instructions take and give. */
final class Arithmetic {

    private static final String TYPES = "IJFD";

    private Arithmetic() {}

    static void run(int opcode, Supplier<Value> pop, BiConsumer<String, Value[]> compute) {
        boolean unary = opcode >= Opcodes.INEG && opcode <= Opcodes.DNEG;
        String type;
        if (opcode <= Opcodes.DNEG) {
            type = at((opcode - Opcodes.IADD) % 4);
        } else {
            type = at((opcode - Opcodes.ISHL) % 2);
        }
        Value second = pop.get();
        if (unary) {
            compute.accept(type, new Value[] {second});
        } else {
            compute.accept(type, new Value[] {pop.get(), second});
        }
    }

    static String converted(int opcode) {
        return switch (opcode) {
            case Opcodes.I2L, Opcodes.F2L, Opcodes.D2L -> "J";
            case Opcodes.I2F, Opcodes.L2F, Opcodes.D2F -> "F";
            case Opcodes.I2D, Opcodes.L2D, Opcodes.F2D -> "D";
            case Opcodes.I2B -> "B";
            case Opcodes.I2C -> "C";
            case Opcodes.I2S -> "S";
            default -> "I";
        };
    }

    private static String at(int index) {
        return TYPES.substring(index, index + 1);
    }
}
