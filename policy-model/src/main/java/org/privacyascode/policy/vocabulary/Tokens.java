package org.privacyascode.policy.vocabulary;

import java.util.List;

/**
 * How the name of a category shows in identifiers, as runs of lower-case words.
 *
 * @param strong match anywhere
 * @param weak match only where the context is about people
 * @param not veto a match
 */
public record Tokens(List<String> strong, List<String> weak, List<String> not) {
    public static final Tokens NONE = new Tokens(List.of(), List.of(), List.of());

    public Tokens {
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
        not = List.copyOf(not);
    }
}
