package org.privacyascode.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.privacyascode.approval.ApprovalProblem.Kind;
import org.privacyascode.policy.LifeCycle;
import org.privacyascode.policy.Policy;

/** Whether a policy is what was approved, and whether what is published still is. A pure function. */
public final class ApprovalCheck {

    private final Policy policy;
    private final Lock lock;
    private final Fingerprints now;
    private final List<ApprovalProblem> problems = new ArrayList<>();

    private ApprovalCheck(Policy policy, Lock lock) {
        this.policy = policy;
        this.lock = lock;
        this.now = Fingerprints.of(policy);
    }

    /** Everything that keeps the policy from being published, in the order of its clauses. */
    public static List<ApprovalProblem> of(Policy policy, Lock lock) {
        ApprovalCheck check = new ApprovalCheck(policy, lock);
        check.identity();
        check.clauses();
        check.approvers();
        check.unfinished();
        check.edition();
        return List.copyOf(check.problems);
    }

    private void add(Kind kind, String path, String message) {
        problems.add(new ApprovalProblem(kind, path, message, policy.positionOf(path)));
    }

    private void identity() {
        String id = policy.header().id().value();
        if (!lock.policy().equals(id)) {
            add(Kind.OTHER_POLICY, "policy", "The lock is that of " + lock.policy() + ", the policy is " + id + ".");
        }
    }

    private void clauses() {
        for (String clause : lock.unapproved(now)) {
            ClauseHash approved = lock.clauses().get(clause);
            ClauseHash current = now.clauses().get(clause);
            if (approved == null) {
                add(Kind.CLAUSE_ADDED, clause, "Nobody has approved this clause. Approve it, or take it out.");
            } else if (current == null) {
                add(Kind.CLAUSE_REMOVED, clause, "This clause was approved and is gone. Approve that, or put it back.");
            } else if (!approved.facts().equals(current.facts())) {
                add(Kind.FACTS_CHANGED, clause, "The facts changed since the clause was approved. Approve it again.");
            } else {
                add(Kind.WORDS_CHANGED, clause, "The words changed since the clause was approved. Approve it again.");
            }
        }
    }

    private void approvers() {
        if (lock.approvals().isEmpty()) {
            add(Kind.NOBODY_APPROVED, "approvers", "The lock has no approval. Run approve.");
        }
        Set<String> allowed = Set.copyOf(policy.header().approvers().values());
        Set<String> strangers = lock.approvals().stream()
                .filter(approval -> approval.covers().stream().anyMatch(now.clauses()::containsKey))
                .map(Approval::by)
                .filter(person -> !allowed.isEmpty() && !allowed.contains(person))
                .collect(Collectors.toCollection(TreeSet::new));
        strangers.forEach(person -> add(
                Kind.NOT_AN_APPROVER,
                "approvers",
                person + " approved and is not among the approvers. Add the person, or let another approve."));
    }

    private void unfinished() {
        policy.questions()
                .forEach((path, question) ->
                        add(Kind.QUESTION_OPEN, path, "A question is open: " + question.question()));
        policy.unconfirmed()
                .forEach(path ->
                        add(Kind.FOUND_LEFT, path, "The clause was drafted by the tool. Read it, and remove found."));
    }

    /** What differs from what is published has to have another version and a later date. */
    private void edition() {
        Optional<Published> before = lock.published();
        boolean isSame = before.filter(
                        each -> each.facts().equals(now.facts()) && each.text().equals(now.text()))
                .isPresent();
        if (before.isEmpty() || isSame) {
            return;
        }
        Published published = before.get();
        if (policy.document().edition().version().is(published.version())) {
            add(
                    Kind.VERSION_NOT_MOVED,
                    "document.version",
                    "The policy differs from the published version " + published.version()
                            + " and has the same number. Run publish.");
        }
        boolean hasMoved = published.updated().isEmpty()
                || policy.document()
                        .edition()
                        .updated()
                        .given()
                        .filter(day -> day.isAfter(published.updated().get()))
                        .isPresent();
        if (!hasMoved) {
            add(
                    Kind.DATE_NOT_MOVED,
                    "document.updated",
                    "The policy differs from what was published on "
                            + published.updated().orElseThrow() + " and has no later date. Run publish.");
        }
    }

    /** Whether the policy says of itself that it may be read by everybody. */
    public static boolean isPublic(Policy policy) {
        LifeCycle status = policy.header().status();
        return status == LifeCycle.APPROVED || status == LifeCycle.PUBLISHED;
    }
}
