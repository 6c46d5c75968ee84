package org.privacyascode.knowledge;

/**
 * A noun that says what a thing is.
 *
 * @param subject for persons, whose data: {@code customer}; empty otherwise
 */
record Noun(Kind kind, String subject) {}
