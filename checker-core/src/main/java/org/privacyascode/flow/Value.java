package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value in single-assignment form. Values that are the same object (a cast, a builder that returns itself) share one
 * {@link #root()}, and what is known of an object is kept at its root.
 */
final class Value {

    /** How a value comes to be. */
    enum Kind {
        PARAMETER,
        CONSTANT,
        NEW,
        DEFINED,
        CAUGHT,
        /** The same object as another value, seen as another type. */
        VIEW,
        UNDEFINED,
        /** What a method returns, throws, or a static field: a place, not a value. */
        PLACE
    }

    final int id;
    final Kind kind;
    String type;
    /** Parameter index, or -1. */
    int index = -1;

    @Nullable
    Object constant;

    @Nullable
    Instr definition;

    private @Nullable Value same;
    final List<Instr> uses = new ArrayList<>(2);

    @Nullable
    BitSet liveIn;

    Value(int id, Kind kind, String type) {
        this.id = id;
        this.kind = kind;
        this.type = type;
    }

    Value root() {
        Value value = this;
        while (value.same != null) {
            value = value.same;
        }
        return value;
    }

    void makeSame(Value other) {
        same = other;
    }

    boolean isReference() {
        return type.length() > 1;
    }

    boolean isWide() {
        return type.equals("J") || type.equals("D");
    }

    @Override
    public String toString() {
        return "v" + id + ":" + type;
    }
}
