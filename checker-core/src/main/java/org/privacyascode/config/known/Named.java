package org.privacyascode.config.known;

/**
 * What a name says.
 *
 * @param category key of the vocabulary
 * @param reason a short sentence for people
 * @param strong whether the name says so by itself, without its owner
 */
public record Named(String category, String reason, boolean strong) {}
