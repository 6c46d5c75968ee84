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
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.Handling;
import org.privacyascode.policy.SubjectId;
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
                Optional.of(given.dataDrafts().data(seen.getKey().data(), purposes, facts)),
                Findings.overrule(facts));
        return Findings.of(
                INFO,
                given,
                seen,
                given.names().dataAnd(facts.get(0)) + " " + verb + ", but the policy "
                        + elsewhere(given, seen.getKey())
                                .map(where -> "declares it only for " + where + ".")
                                .orElse("does not declare it."),
                waysOut);
    }

    /** To which packages or data subjects the groups that do declare it are narrowed. */
    private static Optional<String> elsewhere(Case given, Subject subject) {
        List<Handling> handlings = given.declared().itemsFor(new CategoryKey(subject.data())).stream()
                .flatMap(item -> given.declared().group(item.id().group()).stream())
                .map(DataGroup::handling)
                .toList();
        List<String> packages = handlings.stream()
                .flatMap(each -> each.in().stream())
                .distinct()
                .toList();
        List<String> people = handlings.stream()
                .flatMap(each -> each.subjects().stream())
                .map(SubjectId::value)
                .distinct()
                .toList();
        Stream<String> code = packages.isEmpty()
                ? Stream.empty()
                : Stream.of("code in " + given.names().list(packages));
        boolean isForAll =
                people.size() == given.policy().collection().subjects().values().size();
        Stream<String> subjects = people.isEmpty() || isForAll
                ? Stream.empty()
                : Stream.of("data of " + given.names().list(people));
        return Stream.concat(code, subjects).reduce((one, other) -> one + ", and for " + other);
    }
}
