package org.privacyascode.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Cuts bytecode into blocks, orders them, and finds which locals are read later. Inside a try range a block ends after each write
 * of a local, so that a handler is always entered with the locals of a block's start.
 */
final class Cfg {

    final InsnList code;
    final int[] blockOf;
    final int[] starts;
    final int[] ends;
    final List<Block> blocks = new ArrayList<>();
    final List<Block> order = new ArrayList<>();
    final BitSet[] liveIn;
    final boolean[] handler;
    final List<TryCatchBlockNode> tries;

    Cfg(MethodNode method) {
        code = method.instructions;
        tries = method.tryCatchBlocks == null ? List.of() : method.tryCatchBlocks;
        int size = code.size();
        BitSet leaders = leaders(size);
        blockOf = new int[size];
        int count = leaders.cardinality();
        starts = new int[count];
        ends = new int[count];
        handler = new boolean[count];
        int block = -1;
        for (int at = 0; at < size; at++) {
            if (leaders.get(at)) {
                block++;
                starts[block] = at;
                blocks.add(new Block(block));
            }
            blockOf[at] = block;
            ends[block] = at + 1;
        }
        connect();
        sort();
        liveIn = liveness(method.maxLocals);
    }

    private BitSet leaders(int size) {
        BitSet leaders = new BitSet(size);
        leaders.set(0);
        BitSet covered = new BitSet(size);
        for (TryCatchBlockNode range : tries) {
            int from = code.indexOf(range.start);
            int to = code.indexOf(range.end);
            if (from < to) {
                covered.set(from, to);
            }
            leaders.set(from);
            if (to < size) {
                leaders.set(to);
            }
            leaders.set(code.indexOf(range.handler));
        }
        for (int at = 0; at < size; at++) {
            AbstractInsnNode insn = code.get(at);
            for (LabelNode target : targets(insn)) {
                leaders.set(code.indexOf(target));
            }
            boolean ends = endsBlock(insn) || covered.get(at) && writesLocal(insn);
            if (ends && at + 1 < size) {
                leaders.set(at + 1);
            }
        }
        return leaders;
    }

    static boolean writesLocal(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        return opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE || opcode == Opcodes.IINC;
    }

    private static boolean endsBlock(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        return insn instanceof JumpInsnNode
                || insn instanceof TableSwitchInsnNode
                || insn instanceof LookupSwitchInsnNode
                || opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN
                || opcode == Opcodes.ATHROW
                || opcode == Opcodes.RET;
    }

    private static List<LabelNode> targets(AbstractInsnNode insn) {
        if (insn instanceof JumpInsnNode jump) {
            return List.of(jump.label);
        }
        List<LabelNode> targets = new ArrayList<>();
        if (insn instanceof TableSwitchInsnNode table) {
            targets.addAll(table.labels);
            targets.add(table.dflt);
        } else if (insn instanceof LookupSwitchInsnNode lookup) {
            targets.addAll(lookup.labels);
            targets.add(lookup.dflt);
        }
        return targets;
    }

    private void connect() {
        for (Block block : blocks) {
            AbstractInsnNode last = code.get(ends[block.id] - 1);
            for (LabelNode target : targets(last)) {
                link(block, blocks.get(blockOf[code.indexOf(target)]));
            }
            boolean falls = !endsBlock(last) || last instanceof JumpInsnNode && last.getOpcode() != Opcodes.GOTO;
            if (falls && block.id + 1 < blocks.size()) {
                link(block, blocks.get(block.id + 1));
            }
        }
        for (TryCatchBlockNode range : tries) {
            Block to = blocks.get(blockOf[code.indexOf(range.handler)]);
            handler[to.id] = true;
            int from = code.indexOf(range.start);
            int end = code.indexOf(range.end);
            for (int id = from < end ? blockOf[from] : blocks.size(); id < blocks.size() && starts[id] < end; id++) {
                Block covered = blocks.get(id);
                if (!covered.handlers.contains(to)) {
                    covered.handlers.add(to);
                    if (covered != to) {
                        to.predecessors.add(covered);
                    }
                }
            }
        }
    }

    private static void link(Block from, Block to) {
        if (!from.successors.contains(to)) {
            from.successors.add(to);
            to.predecessors.add(from);
        }
    }

    private void sort() {
        BitSet seen = new BitSet();
        Deque<Block> path = new ArrayDeque<>();
        Deque<Integer> next = new ArrayDeque<>();
        path.push(blocks.get(0));
        next.push(0);
        seen.set(0);
        while (!path.isEmpty()) {
            Block block = path.peek();
            int step = next.pop();
            int normal = block.successors.size();
            if (step < normal + block.handlers.size()) {
                next.push(step + 1);
                Block to = step < normal ? block.successors.get(step) : block.handlers.get(step - normal);
                if (!seen.get(to.id)) {
                    seen.set(to.id);
                    path.push(to);
                    next.push(0);
                }
            } else {
                order.add(path.pop());
            }
        }
        Collections.reverse(order);
        for (Block block : blocks) {
            block.predecessors.removeIf(from -> !seen.get(from.id));
        }
    }

    /** Whether a block is entered from another by what is thrown there. */
    static boolean isExceptional(Block from, Block to) {
        return from.handlers.contains(to) && !from.successors.contains(to);
    }

    private BitSet[] liveness(int locals) {
        int count = blocks.size();
        BitSet[] use = new BitSet[count];
        BitSet[] define = new BitSet[count];
        BitSet[] live = new BitSet[count];
        for (Block block : blocks) {
            BitSet read = new BitSet(locals);
            BitSet written = new BitSet(locals);
            for (int at = starts[block.id]; at < ends[block.id]; at++) {
                AbstractInsnNode insn = code.get(at);
                int opcode = insn.getOpcode();
                if (insn instanceof IincInsnNode increment) {
                    if (!written.get(increment.var)) {
                        read.set(increment.var);
                    }
                    written.set(increment.var);
                } else if (insn instanceof VarInsnNode variable) {
                    if (opcode <= Opcodes.ALOAD) {
                        if (!written.get(variable.var)) {
                            read.set(variable.var);
                        }
                    } else {
                        written.set(variable.var);
                    }
                }
            }
            use[block.id] = read;
            define[block.id] = written;
            live[block.id] = new BitSet(locals);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int at = order.size() - 1; at >= 0; at--) {
                Block block = order.get(at);
                BitSet now = new BitSet(locals);
                block.successors.forEach(to -> now.or(live[to.id]));
                now.andNot(define[block.id]);
                now.or(use[block.id]);
                block.handlers.forEach(to -> now.or(live[to.id]));
                if (!now.equals(live[block.id])) {
                    live[block.id] = now;
                    changed = true;
                }
            }
        }
        return live;
    }
}
