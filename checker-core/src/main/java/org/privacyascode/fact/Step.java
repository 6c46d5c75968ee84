package org.privacyascode.fact;

/**
 * One step of a flow, from source to sink.
 *
 * @param className binary name of the class
 * @param method method name
 * @param line from 1; 0 when unknown
 * @param does what happens here, in a few plain words: "collected from the request", "passed to Mailer.welcome"
 * @param file path relative to the root of what was read, with {@code /}; empty until, or unless, its source is found
 */
public record Step(String className, String method, int line, String does, String file) {

    /** A step whose source file is not known yet. */
    public Step(String className, String method, int line, String does) {
        this(className, method, line, does, "");
    }

    /** Where the step is. */
    public Place place() {
        return new Place(className, method, file, line, 0);
    }

    /** The same step at another place. */
    public Step at(Place place) {
        return new Step(className, method, place.line(), does, place.file());
    }
}
