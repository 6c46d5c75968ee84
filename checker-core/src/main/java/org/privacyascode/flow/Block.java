package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instructions that run one after the other. */
final class Block {

    final int id;
    /** Index of the first instruction, and of the one after the last. */
    int first;

    int end;
    final List<Instr> phis = new ArrayList<>(0);
    final List<Instr> body = new ArrayList<>();
    /** Predecessors, in the order of the operands of phis; exceptional ones are entered from their start. */
    final List<Block> predecessors = new ArrayList<>(2);

    final List<Block> successors = new ArrayList<>(2);
    /** Blocks that catch what is thrown here. */
    final List<Block> handlers = new ArrayList<>(0);

    /** What a handler catches. */
    @Nullable
    Value caught;

    /** Blocks that can run after this one. */
    @Nullable
    BitSet reach;

    Block(int id) {
        this.id = id;
    }
}
