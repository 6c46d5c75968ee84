package org.privacyascode.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;

/** Reports data that leave for somebody whom neither code nor configuration names: a host from the environment, a client built elsewhere. */
final class UndeterminedRecipient implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("undetermined-recipient", "where the data go cannot be decided; declare it or accept it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        Stream<Fact> open = Outgoing.of(given, Destination.Kind.UNDETERMINED).map(Outgoing::fact);
        return Findings.bySubject(open, fact -> subject(given, fact)).entrySet().stream()
                .map(seen -> finding(given, seen));
    }

    /** Data that leave under one key are one finding, else those that leave from one class. */
    private static Subject subject(Case given, Fact fact) {
        String key = given.recipients().of(fact).key();
        return new Subject(key.isEmpty() ? fact.place().owner() : "", "", key);
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        List<Fact> facts = seen.getValue();
        Destination to = given.recipients().of(facts.get(0));
        boolean isBindable = !to.key().isEmpty()
                || facts.stream().noneMatch(fact -> fact.place().className().isEmpty());
        return Findings.of(
                INFO,
                given,
                seen,
                UndeclaredRecipient.what(given, facts)
                        + (UndeclaredRecipient.isOne(given, facts) ? " leaves" : " leave")
                        + (to.key().isEmpty() ? "" : " for the host in " + to.key())
                        + ", and it cannot be seen who receives "
                        + (UndeclaredRecipient.isOne(given, facts) ? "it." : "them."),
                new WaysOut(
                        "send it to an address that code or a setting names, or name the host as ours under own-hosts",
                        isBindable ? Optional.of(given.recipientDrafts().recipient(to, facts)) : Optional.empty(),
                        ""));
    }
}
