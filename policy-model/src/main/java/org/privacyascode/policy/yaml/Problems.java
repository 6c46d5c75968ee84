package org.privacyascode.policy.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;

/** The problems found so far; one per place and message. */
final class Problems {
    private final Set<PolicyProblem> found = new LinkedHashSet<>();

    void add(Position position, String message, String advice) {
        found.add(new PolicyProblem(position, message, advice));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<PolicyProblem> sorted() {
        return found.stream().sorted().toList();
    }

    /**
     * Ends the reading if there is any problem.
     *
     * @throws InvalidPolicyException with all of them
     */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidPolicyException(sorted());
        }
    }
}
