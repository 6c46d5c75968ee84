package org.privacyascode.policy.yaml;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyTree;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;

/** Checks that every insert of a text leads to a fact that can be shown there, and never back to the text itself. */
final class Inserts {
    private final Policy policy;
    private final Problems problems;
    private final Map<String, Stated<Scalar>> facts;

    Inserts(Policy policy, Problems problems) {
        this.policy = policy;
        this.problems = problems;
        this.facts = PolicyTree.of(policy).facts();
    }

    void check() {
        facts.forEach((path, fact) -> fact.given().ifPresent(scalar -> {
            if (scalar instanceof Scalar.Words words) {
                words.text().inserts().forEach(insert -> check(path, insert));
            }
        }));
        Place.each("requests.via", policy.entitlements().requests().via())
                .filter(via -> !facts.containsKey(via.value()))
                .forEach(via -> unknown(via.path(), via.value()));
        about();
    }

    /** Words can be about a clause as well as about one fact. */
    private void about() {
        Set<String> paths = new LinkedHashSet<>();
        PolicyTree.of(policy).walk((path, node) -> paths.add(path));
        policy.sections().forEach(section -> section.clauses().forEach(clause -> clause.about().stream()
                .filter(path -> !paths.contains(path))
                .forEach(path -> unknown("sections." + section.id() + ".clauses." + clause.id() + ".about", path))));
    }

    private void check(String path, String insert) {
        if (isReportedAlready(insert)) {
            return;
        }
        if (!facts.containsKey(insert)) {
            unknown(path, insert);
        } else if (leadsTo(path, insert, new LinkedHashSet<>())) {
            problems.add(
                    policy.positionOf(path),
                    "The insert {" + insert + "} leads back to this text.",
                    "Remove one of the inserts.");
        }
    }

    /** A fact that is written but could not be read has a problem of its own. */
    private boolean isReportedAlready(String insert) {
        return !facts.containsKey(insert)
                && !problems.isEmpty()
                && policy.origins().positions().containsKey(insert);
    }

    private void unknown(String path, String insert) {
        problems.add(
                policy.positionOf(path),
                "There is no fact " + Quoted.of(insert) + " in this policy.",
                Nearest.of(insert, facts.keySet())
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("State it, or remove the insert."));
    }

    private boolean leadsTo(String goal, String path, Set<String> seen) {
        if (path.equals(goal)) {
            return true;
        }
        boolean words = seen.add(path)
                && facts.get(path)
                        .given()
                        .filter(Scalar.Words.class::isInstance)
                        .isPresent();
        return words
                && ((Scalar.Words) facts.get(path).given().orElseThrow())
                        .text().inserts().stream()
                                .filter(facts::containsKey)
                                .anyMatch(next -> leadsTo(goal, next, seen));
    }
}
