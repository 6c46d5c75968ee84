package org.privacyascode.page;

import org.privacyascode.policy.Question;
import org.privacyascode.policy.problem.Position;

/**
 * A question that stands where a page would say something.
 *
 * @param path of the fact in the policy; empty if not known
 * @param position where the question was written
 */
public record OpenQuestion(String path, Position position, Question question) {

    /** {@code file:line:column: path: question}. */
    @Override
    public String toString() {
        return position + ": " + path + ": " + question.question();
    }
}
