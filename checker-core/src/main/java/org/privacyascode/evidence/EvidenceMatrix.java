package org.privacyascode.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.policy.Policy;

/**
 * Every clause of a policy with its status and the places that show it. An internal paper: it never goes into a published page.
 *
 * @param clauses in the order of the policy
 * @param purposes how much of the code is in a scope of a purpose
 */
public record EvidenceMatrix(List<ClauseEvidence> clauses, PurposeCoverage purposes, LocalDate asOf) {

    public EvidenceMatrix {
        clauses = List.copyOf(clauses);
    }

    /**
     * Joins a policy, what was seen, and what the rules say.
     *
     * @param rules ids of the rules that were asked; what no rule looks for is not found
     */
    public static EvidenceMatrix of(Policy policy, Facts facts, CheckResult result, Collection<String> rules) {
        Witness witness = Witness.of(policy, facts);
        Judgement judgement = new Judgement(policy, witness, result, Set.copyOf(rules));
        return new EvidenceMatrix(
                PolicyPromises.of(policy).stream().map(judgement::of).toList(),
                witness.purposeCoverage(),
                result.asOf());
    }

    /** Number of clauses of a status. */
    public int count(ClauseStatus status) {
        return (int)
                clauses.stream().filter(clause -> clause.status() == status).count();
    }

    /** The clause at this path, else the nearest that encloses it. */
    public Optional<ClauseEvidence> at(String path) {
        for (String part = path; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
            String wanted = part;
            Optional<ClauseEvidence> found = clauses.stream()
                    .filter(clause -> clause.path().equals(wanted))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
