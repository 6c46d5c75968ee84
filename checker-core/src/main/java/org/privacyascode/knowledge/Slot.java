package org.privacyascode.knowledge;

import java.util.List;

/**
 * A place at a call: the receiver, an argument, the result, or something inside one of them.
 *
 * @param base what the place starts at
 * @param index number of the argument or parameter from 0; -1 where the base has none
 * @param callback for {@link Base#CALLBACK}: index of the callback's parameter, {@link #CALLBACK_RESULT} or
 *     {@link #EVERY_PARAMETER}
 * @param onwards whether every later argument is meant too: {@code arg1+}, {@code args}
 * @param path from the base inwards, outermost first: field names, {@code [*]}, {@code [key]}, {@code [@0]} for the constant
 *     value of argument 0
 * @param reach how much of what lies there is meant
 */
public record Slot(Base base, int index, int callback, boolean onwards, List<String> path, Reach reach) {

    /** The callback's result instead of one of its parameters. */
    public static final int CALLBACK_RESULT = -1;

    /** Every parameter of the callback. */
    public static final int EVERY_PARAMETER = -2;

    /** The path step for any element of a container or array. */
    public static final String ELEMENT = "[*]";

    public Slot {
        path = List.copyOf(path);
    }

    /** What a place starts at. */
    public enum Base {
        /** The receiver. */
        THIS,
        /** An argument, at the call. */
        ARGUMENT,
        /** A parameter of a method that the framework calls, on entry. */
        PARAMETER,
        /** What the call returns. */
        RESULT,
        /** A field, for sources. */
        FIELD,
        /** A parameter or the result of a function handed over as an argument. */
        CALLBACK
    }

    /** How much of a value is meant. */
    public enum Reach {
        /** The value as it is, with its inner structure. */
        VALUE,
        /** Everything that can be reached from the value: {@code all(arg0)}. */
        ALL,
        /** What the value's {@code toString()} shows: {@code text(arg0)}. */
        TEXT
    }
}
