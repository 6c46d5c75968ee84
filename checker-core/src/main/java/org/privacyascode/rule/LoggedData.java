package org.privacyascode.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.vocabulary.CategoryKey;

/**
 * Reports data in logs that no group describing logs lists. What was masked or made anonymous on the way no longer is the data; what
 * was hashed or encrypted still is.
 */
final class LoggedData implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("logged-data", "data reach a log, and the policy's log group does not list them");

    private static final Set<String> NO_LONGER_THE_DATA = Set.of("masked", "redacted", "anonymised", "aggregated");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        Stream<Fact> logged = given.facts(FactKind.LOGGED)
                .filter(Candidates::isAboutData)
                .filter(fact -> !given.candidates().isUnknownItem(fact))
                .filter(fact -> fact.trace().safeguards().stream().noneMatch(NO_LONGER_THE_DATA::contains))
                .filter(fact -> !categories(given, fact).allMatch(category -> isListed(given, category)));
        return Stream.concat(
                Findings.bySubject(logged, fact -> Subject.ofData(given.names().dataKey(fact))).entrySet().stream()
                        .map(seen -> finding(given, seen)),
                undetermined(given));
    }

    /** A log whose content is decided elsewhere, such as the keys of a context, is never taken to hold nothing. */
    private static Stream<Finding> undetermined(Case given) {
        Stream<Fact> open = given.facts(FactKind.LOGGED)
                .filter(fact -> !Candidates.isAboutData(fact))
                .filter(fact -> fact.evidence().certainty() == Certainty.UNDETERMINED);
        return Findings.bySubject(open, fact -> Subject.of(where(fact))).entrySet().stream()
                .map(seen -> Findings.of(
                                INFO,
                                given,
                                seen,
                                "What this writes to a log cannot be seen: "
                                        + String.join(
                                                "; ",
                                                seen.getValue()
                                                        .get(0)
                                                        .evidence()
                                                        .reasons()) + ".",
                                WaysOut.code("write named values only, or accept it"))
                        .as(Severity.WARNING));
    }

    private static String where(Fact fact) {
        String key = Keys.of(fact).stream().findFirst().orElse("");
        return "log " + (key.isEmpty() ? fact.place().owner() : key);
    }

    private static Stream<CategoryKey> categories(Case given, Fact fact) {
        return fact.data().category().isEmpty()
                ? given.candidates().of(fact).stream().map(DataItem::is)
                : Stream.of(new CategoryKey(fact.data().category()));
    }

    private static boolean isListed(Case given, CategoryKey category) {
        return given.declared().logGroups().stream()
                .flatMap(group -> group.items().stream())
                .anyMatch(item -> category.isOrIsUnder(item.is()));
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        Fact first = seen.getValue().get(0);
        CategoryKey missing = categories(given, first)
                .filter(category -> !isListed(given, category))
                .findFirst()
                .orElseThrow();
        return Findings.of(
                INFO,
                given,
                seen,
                given.names().dataAnd(first)
                        + " written to a log, but the policy does not list it among what logs hold.",
                new WaysOut(
                        first.place().className().isEmpty()
                                ? "take it out of what this setting logs"
                                : "log something else that tells the events apart, such as an internal id",
                        Optional.of(given.dataDrafts().loggedData(missing.value())),
                        Findings.overrule(seen.getValue())));
    }
}
