package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Takes branches out of a method that can go one way only, because what they decide on is a constant: {@code int level = 3; if
 * (level > 5)}. Data on the other way are on no way at all.
 */
final class DecidedBranches {

    private static final int ROUNDS = 3;

    private DecidedBranches() {}

    /** Changes a method in place; one that cannot be followed is left as it is, and will be reported when it is built. */
    static void remove(MethodNode method, PrivateNumbers numbers) {
        for (int round = 0; round < ROUNDS && mayBeDecided(method, numbers); round++) {
            Frame<BasicValue>[] frames = frames(method, numbers);
            if (frames.length == 0) {
                return;
            }
            boolean isChanged = FirstRound.skipCheck(method, frames, new IntegerInterpreter(method, numbers));
            if (!isChanged) {
                isChanged = rewrite(method, frames);
            }
            if (!isChanged) {
                return;
            }
        }
    }

    /** The numbers before each instruction; empty when the method cannot be followed. */
    @SuppressWarnings("unchecked")
    static Frame<BasicValue>[] frames(MethodNode method, PrivateNumbers numbers) {
        try {
            return new Analyzer<>(new IntegerInterpreter(method, numbers)).analyze("java/lang/Object", method);
        } catch (AnalyzerException | RuntimeException malformed) {
            return new Frame[0];
        }
    }

    /** Whether a local is given a constant, or a private method's constants are used, and something is decided by numbers. */
    private static boolean mayBeDecided(MethodNode method, PrivateNumbers numbers) {
        boolean decides = false;
        boolean isConstant = numbers.isUsedBy(method);
        for (AbstractInsnNode insn : method.instructions) {
            int opcode = insn.getOpcode();
            if (opcode == Opcodes.JSR || opcode == Opcodes.RET) {
                return false;
            }
            decides |= opcode >= Opcodes.IFEQ && opcode <= Opcodes.IF_ICMPLE
                    || opcode == Opcodes.TABLESWITCH
                    || opcode == Opcodes.LOOKUPSWITCH;
            AbstractInsnNode before = insn.getPrevious();
            isConstant |= opcode == Opcodes.ISTORE && before != null && isPush(before.getOpcode());
        }
        return decides && isConstant;
    }

    private static boolean isPush(int opcode) {
        return opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5
                || opcode == Opcodes.BIPUSH
                || opcode == Opcodes.SIPUSH
                || opcode == Opcodes.LDC;
    }

    private static boolean rewrite(MethodNode method, Frame<BasicValue>[] frames) {
        InsnList code = method.instructions;
        List<AbstractInsnNode> all = new ArrayList<>(List.of(code.toArray()));
        boolean isChanged = false;
        for (int at = 0; at < all.size(); at++) {
            AbstractInsnNode insn = all.get(at);
            LabelNode only = frames[at] == null ? null : target(insn, frames[at]);
            boolean falls = frames[at] != null
                    && only == null
                    && insn instanceof JumpInsnNode jump
                    && isNever(jump, frames[at]);
            if (only != null || falls) {
                int operands = insn.getOpcode() >= Opcodes.IF_ICMPEQ && insn.getOpcode() <= Opcodes.IF_ICMPLE ? 2 : 1;
                code.insertBefore(insn, new InsnNode(operands == 2 ? Opcodes.POP2 : Opcodes.POP));
                if (only != null) {
                    code.set(insn, new JumpInsnNode(Opcodes.GOTO, only));
                } else {
                    code.remove(insn);
                }
                isChanged = true;
            }
        }
        return isChanged;
    }

    /** Where a branch always goes; absent when it is no branch, is not decided, or goes on to the next instruction. */
    private static @Nullable LabelNode target(AbstractInsnNode insn, Frame<BasicValue> frame) {
        if (insn instanceof JumpInsnNode jump) {
            Boolean isTaken = isTaken(jump.getOpcode(), frame);
            return isTaken != null && isTaken ? jump.label : null;
        }
        boolean isSwitch = insn instanceof TableSwitchInsnNode || insn instanceof LookupSwitchInsnNode;
        if (!isSwitch || !(frame.getStack(frame.getStackSize() - 1) instanceof IntegerValue on)) {
            return null;
        }
        if (insn instanceof TableSwitchInsnNode table) {
            boolean isInside = on.number >= table.min && on.number <= table.max;
            return isInside ? table.labels.get(on.number - table.min) : table.dflt;
        }
        LookupSwitchInsnNode lookup = (LookupSwitchInsnNode) insn;
        int key = lookup.keys.indexOf(on.number);
        return key < 0 ? lookup.dflt : lookup.labels.get(key);
    }

    private static boolean isNever(JumpInsnNode jump, Frame<BasicValue> frame) {
        Boolean isTaken = isTaken(jump.getOpcode(), frame);
        return isTaken != null && !isTaken;
    }

    /** Whether a conditional jump is taken; absent when that is not known. */
    static @Nullable Boolean isTaken(int opcode, Frame<BasicValue> frame) {
        if (opcode < Opcodes.IFEQ || opcode > Opcodes.IF_ICMPLE) {
            return null;
        }
        int top = frame.getStackSize() - 1;
        boolean isPair = opcode >= Opcodes.IF_ICMPEQ;
        BasicValue right = isPair ? frame.getStack(top) : new IntegerValue(0);
        BasicValue left = isPair ? frame.getStack(top - 1) : frame.getStack(top);
        if (!(left instanceof IntegerValue first) || !(right instanceof IntegerValue second)) {
            return null;
        }
        int order = Integer.compare(first.number, second.number);
        return switch (isPair ? opcode - Opcodes.IF_ICMPEQ + Opcodes.IFEQ : opcode) {
            case Opcodes.IFEQ -> order == 0;
            case Opcodes.IFNE -> order != 0;
            case Opcodes.IFLT -> order < 0;
            case Opcodes.IFGE -> order >= 0;
            case Opcodes.IFGT -> order > 0;
            default -> order <= 0;
        };
    }
}
