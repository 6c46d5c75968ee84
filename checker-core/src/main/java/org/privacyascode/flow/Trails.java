package org.privacyascode.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes back from a sink to every source that reaches it, each by a shortest way. */
final class Trails {

    private static final int MOST = 200_000;

    private Trails() {}

    /** A way from a node to the sink: the step taken next, and the rest of the way. */
    record Trail(Node node, @Nullable Edge edge, @Nullable Trail next) {}

    /** A source, and the way from it to the sink. */
    record Origin(SourceRef source, Edge edge, Trail trail) {}

    static List<Origin> origins(Node sink) {
        return origins(List.of(sink));
    }

    /** Every source that reaches any of some nodes. */
    static List<Origin> origins(List<Node> ends) {
        List<Origin> found = new ArrayList<>();
        Set<SourceRef> sources = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Trail> todo = new ArrayDeque<>();
        for (Node end : ends) {
            if (seen.add(end)) {
                todo.add(new Trail(end, null, null));
            }
        }
        while (!todo.isEmpty() && (seen.size() < MOST || ends.size() > 1)) {
            Trail trail = todo.remove();
            for (Edge edge : trail.node().edges) {
                if (edge.source() != null && sources.add(edge.source())) {
                    found.add(new Origin(edge.source(), edge, trail));
                }
                Node before = edge.from() != null ? edge.from() : edge.through();
                if (before != null && seen.add(before)) {
                    todo.add(new Trail(before, edge, trail));
                }
            }
        }
        return found;
    }
}
