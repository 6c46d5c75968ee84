package org.privacyascode.policy.problem;

import java.util.Comparator;

/**
 * A place in a text: file name, line and column, both counted from 1 in characters; a byte order mark does not count.
 * Line 0 means that the place is not known.
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** The position of something that was not read from a file. */
    public static final Position UNKNOWN = new Position("", 0, 0);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
