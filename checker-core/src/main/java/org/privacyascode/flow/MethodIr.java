package org.privacyascode.flow;

import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** The body of a method in single-assignment form. */
final class MethodIr {

    final MethodKey key;
    final int access;
    final List<Value> parameters;
    final List<Block> blocks;
    final List<Instr> code;
    final Value returned;
    final Value thrown;
    /** Merges by the block they stand in are in the blocks; this is the number of values. */
    final int values;

    MethodIr(MethodKey key, int access, List<Value> parameters, List<Block> blocks, List<Instr> code, int values) {
        this.key = key;
        this.access = access;
        this.parameters = parameters;
        this.blocks = blocks;
        this.code = code;
        this.values = values;
        this.returned = new Value(-1, Value.Kind.PLACE, key.returnType());
        this.thrown = new Value(-2, Value.Kind.PLACE, "java/lang/Throwable");
    }

    boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    /** Blocks at whose start the value may still be used; parameters live to the end, since callers see what became of them. */
    BitSet liveIn(Value value) {
        BitSet known = value.liveIn;
        if (known == null) {
            known = liveness(value);
            value.liveIn = known;
        }
        return known;
    }

    private BitSet liveness(Value value) {
        BitSet live = new BitSet(blocks.size());
        java.util.ArrayDeque<Block> todo = new java.util.ArrayDeque<>();
        int home = value.definition == null ? -1 : value.definition.block;
        for (Instr use : value.uses) {
            Block block = blocks.get(use.block);
            if (use.op == Op.PHI) {
                for (int operand = 0; operand < use.args.length; operand++) {
                    boolean atStart = operand == block.predecessors.size();
                    if (use.args[operand].root() == value && !atStart) {
                        todo.add(block.predecessors.get(operand));
                    }
                }
            } else {
                todo.add(block);
            }
        }
        if (value.kind == Value.Kind.PARAMETER) {
            blocks.stream().filter(block -> block.successors.isEmpty()).forEach(todo::add);
        }
        while (!todo.isEmpty()) {
            Block block = todo.remove();
            if (block.id != home && !live.get(block.id)) {
                live.set(block.id);
                todo.addAll(block.predecessors);
            } else if (block.id == home) {
                live.set(block.id);
            }
        }
        return live;
    }
}
