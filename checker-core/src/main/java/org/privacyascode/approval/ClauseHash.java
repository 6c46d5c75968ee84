package org.privacyascode.approval;

/**
 * The hashes of one clause.
 *
 * @param facts of everything that is not words, first eight hexadecimal digits of SHA-256
 * @param text of the words in the language of the policy, the same; empty digits stand for no words as well
 */
public record ClauseHash(String facts, String text) {}
