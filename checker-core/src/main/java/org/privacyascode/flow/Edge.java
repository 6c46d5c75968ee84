package org.privacyascode.flow;

import org.jspecify.annotations.Nullable;

/**
 * Why a node is reached.
 *
 * @param from the node before, in the same method or, for an entry, in a caller
 * @param at the instruction that did it
 * @param through where a called method let go of the data
 * @param source where data begin
 */
record Edge(@Nullable Node from, @Nullable Instr at, @Nullable Node through, @Nullable SourceRef source) {

    static Edge intra(Node from, Instr at) {
        return new Edge(from, at, null, null);
    }
}
