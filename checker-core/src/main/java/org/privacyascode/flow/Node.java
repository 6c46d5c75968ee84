package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "This part of this value holds data", from one instruction on, in one context. */
final class Node {

    private static final int MOST_EDGES = 64;

    final Context context;
    final Value root;
    final Path path;
    final int tags;
    /** Index of the instruction that made it so; -1 from the start, or for as long as the value exists. */
    final int born;

    /** Instructions from which the fact still has to be carried on. */
    final List<Integer> births = new ArrayList<>(1);

    private final BitSet everBorn = new BitSet();

    final List<Edge> edges = new ArrayList<>(1);

    @Nullable
    BitSet seen;

    Node(Context context, Value root, Path path, int tags, int born) {
        this.context = context;
        this.root = root;
        this.path = path;
        this.tags = tags;
        this.born = born;
    }

    /** Notes that the fact holds from an instruction on; false when that was known. */
    boolean bear(int instruction) {
        if (everBorn.get(instruction + 1)) {
            return false;
        }
        everBorn.set(instruction + 1);
        births.add(instruction);
        return true;
    }

    void add(Edge edge) {
        if (edges.size() < MOST_EDGES && !edges.contains(edge)) {
            edges.add(edge);
        }
    }

    @Override
    public String toString() {
        return root + "" + path + (tags == 0 ? "" : " tags " + tags);
    }
}
