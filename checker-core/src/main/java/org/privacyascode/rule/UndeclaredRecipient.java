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

/** Reports a vendor or host that data reach, or could, and that no recipient of the policy is bound to. */
final class UndeclaredRecipient implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("undeclared-recipient", "data reach a recipient that the policy does not name");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        Stream<Fact> undeclared = Outgoing.of(given, Destination.Kind.UNDECLARED)
                .filter(each -> !given.references().isUnknownRecipient(each.fact()))
                .map(Outgoing::fact);
        return Findings.bySubject(
                        undeclared,
                        fact -> new Subject("", "", given.recipients().of(fact).key()))
                .entrySet()
                .stream()
                .map(seen -> finding(given, seen));
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        List<Fact> facts = seen.getValue();
        Destination to = given.recipients().of(facts.get(0));
        boolean isPossibleOnly = facts.stream().allMatch(fact -> fact.kind() == FactKind.CAPABILITY);
        return Findings.of(
                INFO,
                given,
                seen,
                what(given, facts)
                        + (isPossibleOnly ? " could reach " : isOne(given, facts) ? " reaches " : " reach ")
                        + given.names().outsider(to.key())
                        + ", whom the policy does not name.",
                new WaysOut(
                        isPossibleOnly ? "remove it" : "stop sending it",
                        Optional.of(given.recipientDrafts().recipient(to, facts)),
                        Findings.overrule(
                                facts.stream().filter(Candidates::isAboutData).toList())));
    }

    static String what(Case given, List<Fact> facts) {
        List<String> data = data(given, facts);
        return data.isEmpty() ? "Data" : given.names().list(data);
    }

    /** Whether one thing is named, so that the verb is in the singular. */
    static boolean isOne(Case given, List<Fact> facts) {
        return data(given, facts).size() == 1
                && facts.stream().filter(Candidates::isAboutData).noneMatch(given.names()::isPlural);
    }

    private static List<String> data(Case given, List<Fact> facts) {
        return facts.stream()
                .filter(Candidates::isAboutData)
                .map(given.names()::data)
                .distinct()
                .sorted()
                .toList();
    }
}
