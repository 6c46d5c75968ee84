package org.privacyascode.legal;

import java.util.List;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.problem.Position;

/**
 * What one rule says of one policy.
 *
 * @param clause path of the first place that decided; empty where the rule does not apply
 * @param message one line
 * @param remarks all places that decided
 * @param position where the first place was written
 */
public record LegalResult(
        LegalRule rule, Outcome outcome, String clause, String message, List<Remark> remarks, Position position) {

    public LegalResult {
        remarks = List.copyOf(remarks);
    }

    static LegalResult of(LegalRule rule, Verdict verdict, Policy policy) {
        String message = verdict.message().isEmpty() ? rule.check() + "." : verdict.message();
        return new LegalResult(
                rule, verdict.outcome(), verdict.path(), message, verdict.remarks(), policy.positionOf(verdict.path()));
    }

    /** Whether somebody has to do something before the policy is approved. */
    public boolean isToDo() {
        return outcome == Outcome.FAIL || outcome == Outcome.OPEN;
    }

    /** Whether it keeps the policy from being approved: what the check of the code decides is checked there. */
    public boolean blocks() {
        return isToDo()
                && rule.importance() == LegalRule.Importance.ERROR
                && rule.decidedBy() != LegalRule.Decider.CODE;
    }
}
