package org.privacyascode.policy.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A text that cannot be used, with every problem found in it, sorted by position. */
public final class InvalidPolicyException extends RuntimeException {
    private final transient List<PolicyProblem> problems;

    public InvalidPolicyException(List<PolicyProblem> problems) {
        super(problems.stream().sorted().map(PolicyProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    /** All problems, sorted by file, line and column. */
    public List<PolicyProblem> problems() {
        return problems;
    }
}
