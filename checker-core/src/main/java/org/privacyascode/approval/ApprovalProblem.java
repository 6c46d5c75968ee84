package org.privacyascode.approval;

import org.privacyascode.policy.problem.Position;

/**
 * Why a policy is not, or no longer, approved.
 *
 * @param path of the clause
 * @param message what is wrong and what to do
 */
public record ApprovalProblem(Kind kind, String path, String message, Position position) {

    /** What is wrong. */
    public enum Kind {
        WORDS_CHANGED,
        FACTS_CHANGED,
        CLAUSE_ADDED,
        CLAUSE_REMOVED,
        NOBODY_APPROVED,
        NOT_AN_APPROVER,
        QUESTION_OPEN,
        FOUND_LEFT,
        DATE_NOT_MOVED,
        VERSION_NOT_MOVED,
        OTHER_POLICY
    }

    @Override
    public String toString() {
        return (position.line() > 0 ? position + ": " : "") + path + ": " + message;
    }
}
