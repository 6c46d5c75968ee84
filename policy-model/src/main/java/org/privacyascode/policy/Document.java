package org.privacyascode.policy;

/**
 * The document itself.
 *
 * @param version semantic: major is a material change, minor a change of facts, patch words only
 * @param language BCP 47 tag
 * @param regimes the rule packs that run
 * @param prevails the language that prevails where translations differ
 */
public record Document(
        Stated<Text> title,
        Stated<Text> lead,
        @Inline Edition edition,
        Stated<String> language,
        Stated<String> prevails,
        Listed<String> regimes,
        @Inline Marks marks) {}
