package org.privacyascode.policy.yaml;

import java.util.List;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.problem.PolicyProblem;

/**
 * A policy and how it was read.
 *
 * @param notices what is worth knowing but not wrong, sorted: removed clauses, declarations that nothing refers to
 * @param sources the files it was read from, the policy itself first, then what it extends
 */
public record ReadPolicy(Policy policy, List<PolicyProblem> notices, List<PolicySource> sources) {
    public ReadPolicy {
        notices = List.copyOf(notices);
        sources = List.copyOf(sources);
    }
}
