package org.privacyascode.benchmarks.suite;

/** What a suite labels. */
enum Unit {
    /** A line: reported when a fact stands on it. */
    LINE,
    /** A class with its nested classes: reported when a fact stands in it. */
    CLASS,
    /** A method: reported when the way of a fact goes through it. */
    METHOD,
    /** An entry point: the program is cut down to what can be reached from it, and reported when it has a fact. */
    ENTRY
}
