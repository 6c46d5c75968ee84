package org.privacyascode.config.logging;

/**
 * A part of a log pattern that writes something about a person.
 *
 * @param category key of the vocabulary; empty when what it writes is not known
 * @param word what the pattern says, for people
 * @param offset in the pattern
 */
public record PatternWord(String category, String word, int offset) {}
