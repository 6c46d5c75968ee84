package org.privacyascode.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyJson;
import org.privacyascode.policy.table.Table;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Wording;

/** Compares two versions of a policy by what they mean, not by their lines. Reads no file; safe for concurrent use. */
public final class PolicyDiff {

    private static final String FOLDER = "/org/privacyascode/policies/change/";
    private static final String LANGUAGE = "en";

    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Kinds kinds;
    private final PathTable facts;
    private final PathTable clauses;

    private PolicyDiff(Vocabulary vocabulary, Wording wording, Kinds kinds, PathTable facts, PathTable clauses) {
        this.vocabulary = vocabulary;
        this.wording = wording;
        this.kinds = kinds;
        this.facts = facts;
        this.clauses = clauses;
    }

    /**
     * With the tables that ship with the tool; sentences are in English.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException at the first row that is not right
     */
    public static PolicyDiff create(Vocabulary vocabulary) {
        Kinds kinds = Kinds.of(Table.ofResource(FOLDER + "kinds.csv"));
        return new PolicyDiff(
                vocabulary,
                Wording.of(LANGUAGE),
                kinds,
                PathTable.of(Table.ofResource(FOLDER + "facts.csv"), kinds),
                PathTable.of(Table.ofResource(FOLDER + "clauses.csv"), kinds));
    }

    /** What moved from one version to the other. */
    public PolicyChange between(Policy before, Policy now) {
        Snapshot written = Snapshot.of(before);
        Snapshot current = Snapshot.of(now);
        Renames renames = Renames.between(written, current);
        Snapshot old = written.renamed(renames);
        Sides sides = new Sides(before, now, names(before), names(now), renames, vocabulary);
        ClauseFinder clauseFinder = new ClauseFinder(sides, kinds, old, current, clauses);
        List<Change> changes = new ArrayList<>();
        changes.addAll(new DataFinder(sides, kinds).find());
        changes.addAll(new UseFinder(sides, kinds).find());
        changes.addAll(new BasisFinder(sides, kinds).find());
        changes.addAll(new KeepFinder(sides, kinds).find());
        changes.addAll(new HandlingFinder(sides, kinds).find());
        changes.addAll(new RecipientFinder(sides, kinds).find());
        changes.addAll(new CookieFinder(sides, kinds).find());
        changes.addAll(new DecisionFinder(sides, kinds).find());
        changes.addAll(new SectionFinder(sides, kinds).find());
        changes.addAll(clauseFinder.find());
        changes.addAll(new FactFinder(sides, kinds, old, current, facts, clauseFinder).find());
        renames.paths()
                .values()
                .forEach(path -> changes.add(kinds.change(
                        "renamed", path, Map.of("name", sides.names().clause(path)))));
        if (changes.isEmpty() && !PolicyJson.of(before).equals(PolicyJson.of(now))) {
            changes.add(kinds.change("order", "", Map.of()));
        }
        return new PolicyChange(changes, version(before), version(now));
    }

    /** The change of a generator whose wording moved while the policy stayed. */
    public Change ofGenerator() {
        return kinds.change("generator", "", Map.of());
    }

    private Names names(Policy policy) {
        return new Names(policy, PolicyWords.of(policy, wording, vocabulary));
    }

    private static Optional<String> version(Policy policy) {
        return policy.document().edition().version().given();
    }
}
