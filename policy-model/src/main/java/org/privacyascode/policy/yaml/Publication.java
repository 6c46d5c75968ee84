package org.privacyascode.policy.yaml;

import java.util.Set;
import org.privacyascode.policy.LifeCycle;
import org.privacyascode.policy.Policy;

/** What must not be published: clauses that {@code init} drafted and nobody has confirmed. */
final class Publication {
    private static final Set<LifeCycle> PUBLIC = Set.of(LifeCycle.APPROVED, LifeCycle.PUBLISHED);

    private final Policy policy;
    private final Problems problems;

    Publication(Policy policy, Problems problems) {
        this.policy = policy;
        this.problems = problems;
    }

    void check() {
        if (PUBLIC.contains(policy.header().status())) {
            policy.unconfirmed()
                    .forEach(path -> problems.add(
                            policy.positionOf(path + ".found"),
                            path + " was drafted by the tool, and the policy is "
                                    + policy.header().status().key() + ".",
                            "Read the clause, correct it, and remove found."));
        }
    }
}
