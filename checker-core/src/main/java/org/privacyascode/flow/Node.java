package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "This part of this value holds data", from one instruction on, in one context. */
final class Node {

    private static final int MOST_EDGES = 200;

    final Context context;
    final Value root;
    final Path path;
    final int tags;
    /** Index of the instruction that made it so; -1 from the start, or for as long as the value exists. */
    final int born;

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
