package org.privacyascode.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.privacyascode.policy.Policy;

/**
 * What was approved and what is published: {@code privacy-policy.lock.yaml}, written by the tool only.
 *
 * @param policy id of the policy
 * @param clauses the hashes that were approved; a clause that did not change keeps its approval
 * @param approvals who stood for what, in order
 * @param published the version that people read, if there is one
 */
public record Lock(
        String policy,
        String language,
        Map<String, ClauseHash> clauses,
        List<Approval> approvals,
        Optional<Published> published) {

    public Lock {
        clauses = Collections.unmodifiableMap(new TreeMap<>(clauses));
        approvals = List.copyOf(approvals);
    }

    /** The lock of a policy that nobody has approved. */
    public static Lock empty(Policy policy) {
        return new Lock(
                policy.header().id().value(),
                policy.document().language().orElse("en"),
                Map.of(),
                List.of(),
                Optional.empty());
    }

    /** The lock after somebody approved these clauses as they are now; clauses that are gone leave it when they are among them. */
    public Lock approve(Fingerprints now, Approval approval) {
        Map<String, ClauseHash> approved = new TreeMap<>(clauses);
        for (String clause : approval.covers()) {
            Optional.ofNullable(now.clauses().get(clause))
                    .ifPresentOrElse(hash -> approved.put(clause, hash), () -> approved.remove(clause));
        }
        List<Approval> all = new ArrayList<>(approvals);
        all.add(approval);
        return new Lock(policy, now.language(), approved, all, published);
    }

    /** The lock after publication. */
    public Lock publish(Policy policyNow, String version, LocalDate updated, Optional<LocalDate> effective) {
        Fingerprints now = Fingerprints.of(policyNow);
        return new Lock(
                policy,
                language,
                clauses,
                approvals,
                Optional.of(new Published(version, Optional.of(updated), effective, now.facts(), now.text())));
    }

    /** The clauses that are not approved as they are now, or that were approved and are gone. */
    public List<String> unapproved(Fingerprints now) {
        Map<String, Boolean> open = new TreeMap<>();
        now.clauses().forEach((clause, hash) -> {
            if (!hash.equals(clauses.get(clause))) {
                open.put(clause, true);
            }
        });
        clauses.keySet().stream()
                .filter(clause -> !now.clauses().containsKey(clause))
                .forEach(clause -> open.put(clause, true));
        return List.copyOf(open.keySet());
    }
}
