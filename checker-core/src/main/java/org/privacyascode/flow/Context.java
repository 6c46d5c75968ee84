package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A method seen with one fact at its entry, or with none: then its own sources are followed. */
final class Context {

    /** A fact without its place in time. */
    record Key(Value root, Path path, int tags, int born) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && root == key.root
                    && path == key.path
                    && tags == key.tags
                    && born == key.born;
        }

        @Override
        public int hashCode() {
            return ((System.identityHashCode(root) * 31 + System.identityHashCode(path)) * 31 + tags) * 31 + born;
        }
    }

    /** Who asked, and what to do with what comes out. */
    record Link(Context caller, @Nullable Node from, Instr at, Kind kind, int operand, @Nullable Instr function) {}

    /** How a method was entered. */
    enum Kind {
        CALL,
        /** A function object captured the data. */
        CAPTURE,
        /** Library code runs a function it was given. */
        CALLBACK,
        /** A function object is called. */
        FUNCTION,
        /** A framework hands it over, and nothing comes back. */
        DELIVERY,
        /** {@code toString} is run to show an object. */
        TEXT
    }

    final MethodIr ir;

    @Nullable
    final Key entry;

    final Map<Key, Node> nodes = new LinkedHashMap<>();
    final Map<Key, Node> exits = new HashMap<>();
    final List<Node> exitOrder = new ArrayList<>();
    final Set<Link> links = new LinkedHashSet<>();
    boolean seeded;
    boolean cut;

    Context(MethodIr ir, @Nullable Key entry) {
        this.ir = ir;
        this.entry = entry;
    }
}
