package org.privacyascode.flow;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves a fact about a part of an object from block to block of a method, until the part is overwritten or the method ends. */
final class Walk {

    private final Solver solver;
    private final Transfer transfer;

    Walk(Solver solver, Transfer transfer) {
        this.solver = solver;
        this.transfer = transfer;
    }

    /** Carries a fact from where it was last found to hold to everywhere it holds. */
    void run(Node node) {
        MethodIr ir = node.context.ir;
        if (node.seen == null) {
            node.seen = new BitSet(ir.blocks.size());
        }
        BitSet live = node.root.kind == Value.Kind.PLACE ? null : ir.liveIn(node.root);
        List<Instr> uses = node.root.kind == Value.Kind.PLACE ? transfer.usesOfStatic(ir, node.root) : node.root.uses;
        Deque<Block> blocks = new ArrayDeque<>();
        List<Integer> births = List.copyOf(node.births);
        node.births.clear();
        for (int birth : births) {
            if (birth < 0) {
                Block first = ir.blocks.get(0);
                node.seen.set(first.id);
                for (Instr phi : first.phis) {
                    merge(node, phi, first.predecessors.size());
                }
                through(node, first, 0, uses, live, blocks);
            } else {
                Block home = ir.blocks.get(ir.code.get(birth).block);
                if (!node.seen.get(home.id)) {
                    through(node, home, birth + 1, uses, live, blocks);
                }
            }
        }
        while (!blocks.isEmpty()) {
            Block block = blocks.remove();
            through(node, block, block.first, uses, live, blocks);
        }
    }

    private void through(Node node, Block block, int from, List<Instr> uses, @Nullable BitSet live, Deque<Block> next) {
        boolean killed = false;
        for (int at = first(uses, Math.max(from, block.first)); at < uses.size() && !killed; at++) {
            Instr use = uses.get(at);
            if (use.index >= block.end) {
                break;
            }
            killed = use.op != Op.PHI && transfer.run(node, use);
        }
        if (!killed) {
            if (block.successors.isEmpty()) {
                leave(node);
            }
            for (Block to : block.successors) {
                enter(node, block, to, live, next);
            }
        }
        for (Block to : block.handlers) {
            enter(node, block, to, live, next);
        }
    }

    private static int first(List<Instr> uses, int index) {
        int low = 0;
        int high = uses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uses.get(middle).index < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void enter(Node node, Block from, Block to, @Nullable BitSet live, Deque<Block> next) {
        for (Instr phi : to.phis) {
            merge(node, phi, to.predecessors.indexOf(from));
        }
        if ((live == null || live.get(to.id))
                && !Objects.requireNonNull(node.seen).get(to.id)) {
            node.seen.set(to.id);
            next.add(to);
        }
    }

    private void merge(Node node, Instr phi, int operand) {
        if (operand >= 0 && operand < phi.args.length && phi.args[operand].root() == node.root) {
            solver.reach(node.context, phi.resultOrFail(), node.path, node.tags, phi.index, Edge.intra(node, phi));
        }
    }

    private void leave(Node node) {
        if (node.root.kind == Value.Kind.PARAMETER || node.root.kind == Value.Kind.PLACE) {
            boolean untouched = node.context.entry != null
                    && node.context.entry.root() == node.root
                    && node.context.entry.path() == node.path
                    && node.context.entry.tags() == node.tags;
            if (!untouched) {
                solver.exit(
                        node.context, node.root, node.path, node.tags, Edge.intra(node, node.context.ir.code.get(0)));
            }
        }
    }
}
