package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;

/** Reports data that a recipient of the policy receives although they are not among what it gets. Every candidate has to be. */
final class UndeclaredDisclosure implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("undeclared-disclosure", "the recipient is named, but this item is not among what it gets");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        SortedMap<Subject, List<Fact>> seen = new TreeMap<>();
        Outgoing.of(given, Destination.Kind.DECLARED)
                .filter(each -> Candidates.isAboutData(each.fact()))
                .filter(each -> !given.candidates().isUnknownItem(each.fact()))
                .forEach(each -> each.to().recipients().stream()
                        .filter(recipient ->
                                !getsAll(recipient, given.candidates().of(each.fact())))
                        .forEach(recipient -> seen.computeIfAbsent(
                                        new Subject(
                                                "",
                                                given.names().dataKey(each.fact()),
                                                recipient.id().value()),
                                        key -> new ArrayList<>())
                                .add(each.fact())));
        return seen.entrySet().stream().map(entry -> finding(given, entry));
    }

    /** What is still to be decided about a recipient is an open question of the draft, not a breach of it. */
    private static boolean getsAll(Recipient recipient, List<DataItem> candidates) {
        return recipient.gets().isOpen() && !candidates.isEmpty()
                || !candidates.isEmpty() && candidates.stream().allMatch(item -> recipient.gets(item.id()));
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        Fact first = seen.getValue().get(0);
        Recipient recipient = given.declared()
                .recipient(new RecipientId(seen.getKey().recipient()))
                .orElseThrow();
        List<DataItem> candidates = given.candidates().of(first);
        List<String> declared = candidates.stream()
                .filter(item -> recipient.gets(item.id()))
                .map(item -> item.id().value())
                .toList();
        String name = given.names().recipient(recipient);
        String message = given.names().dataAnd(first) + " given to " + name + ", but the policy does not say so.";
        if (!declared.isEmpty()) {
            message = given.names().dataAnd(first) + " given to " + name + ", which gets "
                    + given.names().list(declared) + " but not "
                    + given.names().list(missing(recipient, candidates)) + "; it cannot be seen which of them this is.";
        }
        return Findings.of(
                INFO,
                given,
                seen,
                message,
                new WaysOut(
                        declared.isEmpty()
                                ? "stop sending it"
                                : "say which it is with @PersonalData(\"" + declared.get(0)
                                        + "\") on the member it comes from",
                        Optional.of(given.recipientDrafts().disclosure(recipient, seen.getValue())),
                        Findings.overrule(seen.getValue())));
    }

    private static List<String> missing(Recipient recipient, List<DataItem> candidates) {
        return candidates.stream()
                .filter(item -> !recipient.gets(item.id()))
                .map(item -> item.id().value())
                .toList();
    }
}
