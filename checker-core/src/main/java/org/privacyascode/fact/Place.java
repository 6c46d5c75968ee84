package org.privacyascode.fact;

import java.util.Comparator;

/**
 * Where something was seen. Text parts are empty and numbers are 0 where they do not apply or are not known.
 *
 * @param className binary name of the class, for example {@code shop.Order$Line}; empty in a configuration file
 * @param member field or method name; empty for the class itself
 * @param file path relative to the root of what was read, with {@code /}; empty when no source was found
 * @param line from 1; 0 when the class file has none
 * @param column from 1, for text inputs only
 */
public record Place(String className, String member, String file, int line, int column) implements Comparable<Place> {

    /** No place at all; for facts about a whole input. */
    public static final Place NOWHERE = new Place("", "", "", 0, 0);

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparing(Place::className)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(Place::member);

    /** A place in a class. */
    public static Place inClass(String className, String member, int line) {
        return new Place(className, member, "", line, 0);
    }

    /** A place in a text file. */
    public static Place inFile(String file, int line, int column) {
        return new Place("", "", file, line, column);
    }

    /** The class, else the file: what stays the same whether or not its source was found. */
    public String owner() {
        return className.isEmpty() ? file : className;
    }

    /** The same place with its source file, and with that line where the class file had none. */
    public Place withSource(String sourceFile, int sourceLine) {
        return new Place(className, member, sourceFile, line == 0 ? sourceLine : line, column);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
