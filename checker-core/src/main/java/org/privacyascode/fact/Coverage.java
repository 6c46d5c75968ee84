package org.privacyascode.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of every input: read, unreadable or skipped; and which methods were analysed only coarsely.
 *
 * @param classesRead number of classes read
 * @param filesRead number of other files read
 * @param unreadable inputs that could not be read in full; each fails the check
 * @param skipped inputs left out by a rule, with the rule
 * @param incomplete methods whose analysis was cut short and replaced by an over-approximation
 */
public record Coverage(
        int classesRead,
        int filesRead,
        List<Unreadable> unreadable,
        List<Skipped> skipped,
        List<Incomplete> incomplete) {

    /** Nothing was given, nothing was read. */
    public static final Coverage NOTHING = new Coverage(0, 0, List.of(), List.of(), List.of());

    public Coverage {
        unreadable = List.copyOf(unreadable);
        skipped = List.copyOf(skipped);
        incomplete = List.copyOf(incomplete);
    }

    /** An input that could not be read in full. */
    public record Unreadable(String file, int line, int column, String reason) {}

    /** An input left out by a rule. */
    public record Skipped(String file, String rule) {}

    /** A method analysed only coarsely. */
    public record Incomplete(String className, String method, String reason) {}

    /** Number of inputs read. */
    public int read() {
        return classesRead + filesRead;
    }

    /** Both together. */
    public Coverage plus(Coverage other) {
        return new Coverage(
                classesRead + other.classesRead,
                filesRead + other.filesRead,
                Stream.concat(unreadable.stream(), other.unreadable.stream()).toList(),
                Stream.concat(skipped.stream(), other.skipped.stream()).toList(),
                Stream.concat(incomplete.stream(), other.incomplete.stream()).toList());
    }
}
