package org.privacyascode.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.vocabulary.CategoryKey;

/** Reports data that are collected or stored and that the policy does not declare. That a member holds data is no finding. */
final class UndeclaredData implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "undeclared-data", "data of a category are collected or stored that the policy does not declare");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        Stream<Fact> undeclared = given.facts(FactKind.COLLECTED, FactKind.STORED)
                .filter(fact -> !fact.data().category().isEmpty())
                .filter(fact -> fact.data().item().isEmpty())
                .filter(fact -> given.candidates().of(fact).isEmpty());
        return Findings.bySubject(undeclared, fact -> Subject.ofData(fact.data().category())).entrySet().stream()
                .map(seen -> finding(given, seen));
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        List<Fact> facts = seen.getValue();
        String verb = facts.stream().anyMatch(fact -> fact.kind() == FactKind.STORED) ? "stored" : "collected";
        List<String> purposes = given.scopes().knownPurposes(facts);
        WaysOut waysOut = new WaysOut(
                facts.stream().anyMatch(fact -> fact.kind() == FactKind.COLLECTED)
                        ? "stop collecting it"
                        : "stop storing it",
                Optional.of(given.dataDrafts().data(seen.getKey().data(), purposes)),
                Findings.overrule(facts));
        return Findings.of(
                INFO,
                given,
                seen,
                given.names().data(facts.get(0)) + " is " + verb + ", but the policy "
                        + (isDeclaredElsewhere(given, seen.getKey())
                                ? "declares it only for other code or for other people."
                                : "does not declare it."),
                waysOut);
    }

    /** Whether groups that do declare it are narrowed to other packages or other data subjects. */
    private static boolean isDeclaredElsewhere(Case given, Subject subject) {
        return !given.declared().itemsFor(new CategoryKey(subject.data())).isEmpty();
    }
}
