package org.privacyascode.translation;

import java.util.List;

/**
 * Which translations of a policy there are, and what is wrong with them.
 *
 * @param languages tags, in order
 */
public record TranslationState(List<String> languages, List<TranslationProblem> problems) {

    /** No translation is known. */
    public static final TranslationState NONE = new TranslationState(List.of(), List.of());

    public TranslationState {
        languages = List.copyOf(languages);
        problems = List.copyOf(problems);
    }
}
