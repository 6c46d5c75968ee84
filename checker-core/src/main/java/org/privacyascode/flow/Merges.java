package org.privacyascode.flow;

import java.util.List;

/** Simplifies merges of values once all their operands are known: those of one value are that value; the others get a type. */
final class Merges {

    private final Cfg cfg;
    private final Value undefined;

    Merges(Cfg cfg, Value undefined) {
        this.cfg = cfg;
        this.undefined = undefined;
    }

    /**
     * Settles all merges of a method.
     *
     * @param phis the merges, from which those that turn out to be one value are removed
     * @param all the merges as they were
     */
    void settle(List<Instr> phis, List<Instr> all) {
        boolean changed = true;
        while (changed) {
            changed = phis.removeIf(this::isTrivial);
        }
        phis.forEach(phi -> phi.resultOrFail().type = "?");
        for (int round = 0; round < 3; round++) {
            phis.forEach(Merges::typePhi);
        }
        for (Instr phi : all) {
            Value merged = phi.resultOrFail();
            String type = merged.root().type;
            merged.type = type.equals("?") ? "java/lang/Object" : type;
        }
    }

    private boolean isTrivial(Instr phi) {
        Value result = phi.resultOrFail();
        Value only = null;
        for (Value operand : phi.args) {
            Value root = operand.root();
            if (root == result || root.kind == Value.Kind.UNDEFINED) {
                continue;
            }
            if (only != null && only != root) {
                return false;
            }
            only = root;
        }
        if (only == null) {
            only = undefined;
        }
        result.makeSame(only);
        cfg.blocks.get(phi.block).phis.remove(phi);
        return true;
    }

    private static void typePhi(Instr phi) {
        String type = "?";
        for (Value operand : phi.args) {
            String next = operand.type.equals("?") ? operand.root().type : operand.type;
            if (next.equals("?") || operand.kind == Value.Kind.UNDEFINED || next.equals("null")) {
                continue;
            }
            if (!type.equals("?") && !type.equals(next)) {
                type = next.length() > 1 && type.length() > 1 ? "java/lang/Object" : type;
            } else {
                type = next;
            }
        }
        phi.resultOrFail().type = type;
    }
}
