package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * A loop whose first round is certain, as in {@code for (int i = 0; i < 3; i++)}: what was before the loop and is overwritten in it
 * does not come out. The check moves from the head of the loop to its end.
 */
final class FirstRound {

    private FirstRound() {}

    /** Changes one loop of a method, if there is such a loop. */
    static boolean skipCheck(MethodNode method, Frame<BasicValue>[] frames, IntegerInterpreter interpreter) {
        InsnList code = method.instructions;
        for (AbstractInsnNode insn : code.toArray()) {
            if (insn instanceof LabelNode head) {
                List<JumpInsnNode> back = jumpsTo(code, head);
                List<AbstractInsnNode> check = check(head);
                if (!back.isEmpty() && !check.isEmpty() && isCertain(code, head, check, frames, interpreter)) {
                    move(code, back, check);
                    return true;
                }
            }
        }
        return false;
    }

    /** Jumps back to a label; empty when something else jumps there too. */
    private static List<JumpInsnNode> jumpsTo(InsnList code, LabelNode head) {
        List<JumpInsnNode> back = new ArrayList<>();
        int at = code.indexOf(head);
        for (AbstractInsnNode insn : code) {
            if (insn instanceof JumpInsnNode jump && jump.label == head) {
                if (jump.getOpcode() != Opcodes.GOTO || code.indexOf(jump) < at) {
                    return List.of();
                }
                back.add(jump);
            }
        }
        return back;
    }

    /** Loads of numbers and the conditional jump that they decide; empty when the label starts something else. */
    private static List<AbstractInsnNode> check(LabelNode head) {
        List<AbstractInsnNode> check = new ArrayList<>();
        for (AbstractInsnNode insn = head.getNext(); insn != null; insn = insn.getNext()) {
            int opcode = insn.getOpcode();
            if (opcode < 0) {
                continue;
            }
            check.add(insn);
            if (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IF_ICMPLE) {
                return check;
            }
            boolean isLoad = insn instanceof VarInsnNode && opcode == Opcodes.ILOAD
                    || opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5
                    || opcode == Opcodes.BIPUSH
                    || opcode == Opcodes.SIPUSH
                    || insn instanceof LdcInsnNode constant && constant.cst instanceof Integer;
            if (!isLoad) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isCertain(
            InsnList code,
            LabelNode head,
            List<AbstractInsnNode> check,
            Frame<BasicValue>[] frames,
            IntegerInterpreter interpreter) {
        AbstractInsnNode before = head.getPrevious();
        while (before != null && before.getOpcode() < 0) {
            before = before.getPrevious();
        }
        boolean falls = before instanceof VarInsnNode && before.getOpcode() == Opcodes.ISTORE;
        Frame<BasicValue> there = falls ? frames[code.indexOf(before)] : null;
        if (there == null || before == null) {
            return false;
        }
        try {
            Frame<BasicValue> frame = new Frame<>(there);
            frame.execute(before, interpreter);
            for (AbstractInsnNode insn : check.subList(0, check.size() - 1)) {
                frame.execute(insn, interpreter);
            }
            return Boolean.FALSE.equals(
                    DecidedBranches.isTaken(check.get(check.size() - 1).getOpcode(), frame));
        } catch (AnalyzerException malformed) {
            return false;
        }
    }

    private static void move(InsnList code, List<JumpInsnNode> back, List<AbstractInsnNode> check) {
        JumpInsnNode out = (JumpInsnNode) check.get(check.size() - 1);
        LabelNode body = new LabelNode();
        LabelNode again = new LabelNode();
        Map<LabelNode, LabelNode> same = new HashMap<>();
        same.put(out.label, out.label);
        InsnList moved = new InsnList();
        moved.add(again);
        check.forEach(insn -> moved.add(insn.clone(same)));
        moved.add(new JumpInsnNode(Opcodes.GOTO, body));
        code.insert(out, body);
        code.add(moved);
        back.forEach(jump -> jump.label = again);
        boolean isPair = out.getOpcode() >= Opcodes.IF_ICMPEQ;
        code.set(out, new InsnNode(isPair ? Opcodes.POP2 : Opcodes.POP));
    }
}
