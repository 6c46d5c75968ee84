package org.privacyascode.policy.yaml;

import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** Checks that every reference of a policy leads somewhere, and notes what nothing refers to. */
final class References {
    private final Policy policy;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Problems notices;

    References(Policy policy, Vocabulary vocabulary, Problems problems, Problems notices) {
        this.policy = policy;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.notices = notices;
    }

    void check() {}
}
