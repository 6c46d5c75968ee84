package org.privacyascode.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/** Computes with whole numbers that are known, and forgets all others. */
final class IntegerInterpreter extends BasicInterpreter {

    private final MethodNode method;
    private final PrivateNumbers numbers;

    IntegerInterpreter(MethodNode method, PrivateNumbers numbers) {
        super(Opcodes.ASM9);
        this.method = method;
        this.numbers = numbers;
    }

    @Override
    public BasicValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        Integer number = numbers.argument(method, local);
        return number == null ? super.newParameterValue(isInstanceMethod, local, type) : new IntegerValue(number);
    }

    @Override
    public BasicValue newOperation(AbstractInsnNode insn) throws AnalyzerException {
        int opcode = insn.getOpcode();
        if (insn instanceof InsnNode && opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return new IntegerValue(opcode - Opcodes.ICONST_0);
        }
        if (insn instanceof IntInsnNode push && opcode != Opcodes.NEWARRAY) {
            return new IntegerValue(push.operand);
        }
        if (insn instanceof LdcInsnNode constant && constant.cst instanceof Integer number) {
            return new IntegerValue(number);
        }
        return super.newOperation(insn);
    }

    @Override
    public BasicValue copyOperation(AbstractInsnNode insn, BasicValue value) {
        return value;
    }

    @Override
    public @Nullable BasicValue unaryOperation(AbstractInsnNode insn, BasicValue value) throws AnalyzerException {
        if (value instanceof IntegerValue known) {
            switch (insn.getOpcode()) {
                case Opcodes.INEG -> {
                    return new IntegerValue(-known.number);
                }
                case Opcodes.IINC -> {
                    return new IntegerValue(known.number + ((IincInsnNode) insn).incr);
                }
                case Opcodes.I2B -> {
                    return new IntegerValue((byte) known.number);
                }
                case Opcodes.I2C -> {
                    return new IntegerValue((char) known.number);
                }
                case Opcodes.I2S -> {
                    return new IntegerValue((short) known.number);
                }
                default -> {}
            }
        }
        return super.unaryOperation(insn, value);
    }

    @Override
    public @Nullable BasicValue binaryOperation(AbstractInsnNode insn, BasicValue left, BasicValue right)
            throws AnalyzerException {
        if (left instanceof IntegerValue first && right instanceof IntegerValue second) {
            Integer number = compute(insn.getOpcode(), first.number, second.number);
            if (number != null) {
                return new IntegerValue(number);
            }
        }
        return super.binaryOperation(insn, left, right);
    }

    private static @Nullable Integer compute(int opcode, int left, int right) {
        return switch (opcode) {
            case Opcodes.IADD -> left + right;
            case Opcodes.ISUB -> left - right;
            case Opcodes.IMUL -> left * right;
            case Opcodes.IDIV -> right == 0 ? null : Integer.valueOf(left / right);
            case Opcodes.IREM -> right == 0 ? null : Integer.valueOf(left % right);
            case Opcodes.ISHL -> left << right;
            case Opcodes.ISHR -> left >> right;
            case Opcodes.IUSHR -> left >>> right;
            case Opcodes.IAND -> left & right;
            case Opcodes.IOR -> left | right;
            case Opcodes.IXOR -> left ^ right;
            default -> null;
        };
    }

    @Override
    public BasicValue naryOperation(AbstractInsnNode insn, List<? extends BasicValue> values) throws AnalyzerException {
        if (insn instanceof MethodInsnNode call) {
            Integer number = numbers.result(call);
            if (number != null) {
                return new IntegerValue(number);
            }
        }
        return super.naryOperation(insn, values);
    }

    @Override
    public BasicValue merge(BasicValue one, BasicValue other) {
        if (one.equals(other)) {
            return one;
        }
        return super.merge(plain(one), plain(other));
    }

    private static BasicValue plain(BasicValue value) {
        return value instanceof IntegerValue ? BasicValue.INT_VALUE : value;
    }
}
