package org.privacyascode.translation;

import org.privacyascode.policy.problem.Position;

/**
 * Why a translation does not say what the policy says.
 *
 * @param clause the path of the clause
 * @param at where to mend it: in the translation, or in the policy where the translation has nothing
 */
public record TranslationProblem(Kind kind, String language, String clause, String message, Position at) {

    /** What is wrong. */
    public enum Kind {
        /** The words of the policy changed after they were translated. */
        STALE,
        /** The policy has words that the translation has not. */
        MISSING,
        /** The translation has words that the policy has not. */
        UNKNOWN,
        /** The translation inserts other facts than the policy. */
        OTHER_FACTS,
        /** The translation is that of another policy. */
        OTHER_POLICY
    }

    /** The problem as one line: where, which clause, what, and what to do. */
    @Override
    public String toString() {
        return at + ": " + clause + " (" + language + "): " + message;
    }
}
