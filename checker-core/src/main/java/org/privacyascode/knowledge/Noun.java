package org.privacyascode.knowledge;

/**
 * A noun that says what a thing is.
 *
 * @param subject whose data it is by itself: {@code customer}; empty when it is nobody's or depends
 */
record Noun(Kind kind, String subject) {

    /** Whether it names somebody. */
    boolean isSomebody() {
        return kind == Kind.PERSON || kind == Kind.ROLE;
    }
}
