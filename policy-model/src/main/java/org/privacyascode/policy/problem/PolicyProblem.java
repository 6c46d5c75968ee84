package org.privacyascode.policy.problem;

import java.util.Comparator;

/**
 * One thing that is wrong in a text a person wrote.
 *
 * @param position where it is
 * @param message what is wrong, one sentence without the position, control characters escaped
 * @param advice what to do next, one sentence; may be empty
 */
public record PolicyProblem(Position position, String message, String advice) implements Comparable<PolicyProblem> {
    private static final Comparator<PolicyProblem> ORDER = Comparator.comparing(PolicyProblem::position)
            .thenComparing(PolicyProblem::message)
            .thenComparing(PolicyProblem::advice);

    public PolicyProblem {
        message = Printable.escape(message);
        advice = Printable.escape(advice);
    }

    @Override
    public int compareTo(PolicyProblem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: what is wrong. What to do.} */
    @Override
    public String toString() {
        return position + ": " + message + (advice.isEmpty() ? "" : " " + advice);
    }
}
