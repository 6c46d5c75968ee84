package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.Verb;
import org.privacyascode.policy.problem.Position;
import org.privacyascode.policy.vocabulary.CategoryKey;

/**
 * Reports what the policy says is never done with data. A recipient or purpose that cannot be seen earns no exception; of nested exceptions
 * the innermost that applies decides.
 */
final class ForbiddenUse implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("forbidden-use", "data are shared, used, stored or logged although the policy says never");

    private static final Map<Verb, String> DONE =
            Map.of(Verb.SHARE, "given away", Verb.USE, "used", Verb.STORE, "stored", Verb.LOG, "logged");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        SortedMap<Subject, List<Fact>> seen = new TreeMap<>();
        if (!given.policy().collection().never().isEmpty()) {
            given.facts(FactKind.COLLECTED, FactKind.STORED, FactKind.LOGGED, FactKind.SHARED, FactKind.PROCESSED)
                    .filter(Candidates::isAboutData)
                    .filter(fact -> !given.candidates().isUnknownItem(fact))
                    .forEach(fact -> verbs(fact).forEach(verb -> broken(given, verb, fact)
                            .forEach(subject -> seen.computeIfAbsent(subject, key -> new ArrayList<>())
                                    .add(fact))));
        }
        return seen.entrySet().stream().map(entry -> finding(given, entry));
    }

    private static List<Verb> verbs(Fact fact) {
        return switch (fact.kind()) {
            case SHARED -> List.of(Verb.SHARE, Verb.USE);
            case LOGGED -> List.of(Verb.LOG, Verb.USE);
            case STORED -> List.of(Verb.STORE, Verb.USE);
            default -> List.of(Verb.USE);
        };
    }

    private static Stream<Subject> broken(Case given, Verb verb, Fact fact) {
        List<Optional<RecipientId>> recipients = List.of(Optional.empty());
        if (fact.kind() == FactKind.SHARED) {
            Destination to = given.recipients().of(fact);
            if (to.is(Destination.Kind.OURS)) {
                return Stream.empty();
            }
            if (!to.recipients().isEmpty()) {
                recipients = to.recipients().stream()
                        .map(Recipient::id)
                        .map(Optional::of)
                        .toList();
            }
        }
        return recipients.stream()
                .filter(recipient -> isForbidden(given, verb, fact, recipient))
                .map(recipient -> new Subject(
                        verb.key(),
                        given.names().dataKey(fact),
                        recipient.map(RecipientId::value).orElse("")));
    }

    /** Each purpose that annotations name has to be allowed, and one of those that packages give; none known is allowed nothing. */
    private static boolean isForbidden(Case given, Verb verb, Fact fact, Optional<RecipientId> recipient) {
        Collection<String> named = given.scopes().named(fact);
        if (!named.isEmpty()) {
            return named.stream()
                    .anyMatch(
                            purpose -> isForbidden(given, verb, fact, recipient, Optional.of(new PurposeId(purpose))));
        }
        List<PurposeId> byPackage = given.scopes().byPackage(fact);
        return byPackage.isEmpty()
                ? isForbidden(given, verb, fact, recipient, Optional.empty())
                : byPackage.stream()
                        .allMatch(purpose -> isForbidden(given, verb, fact, recipient, Optional.of(purpose)));
    }

    private static boolean isForbidden(
            Case given, Verb verb, Fact fact, Optional<RecipientId> recipient, Optional<PurposeId> purpose) {
        List<DataItem> items = given.candidates().of(fact);
        if (items.isEmpty()) {
            return !fact.data().category().isEmpty()
                    && given.policy().collection().never().stream()
                            .anyMatch(never -> never.forbids(
                                    verb, new CategoryKey(fact.data().category()), recipient, purpose));
        }
        Stream<Boolean> forbidden =
                items.stream().map(item -> given.declared().forbids(verb, item.id(), recipient, purpose));
        return verb == Verb.SHARE ? forbidden.anyMatch(each -> each) : forbidden.allMatch(each -> each);
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        Subject subject = seen.getKey();
        Verb verb = Stream.of(Verb.values())
                .filter(each -> each.key().equals(subject.what()))
                .findFirst()
                .orElseThrow();
        Position at = given.policy().positionOf("never");
        String to = given.declared()
                .recipient(new RecipientId(subject.recipient()))
                .map(recipient -> " to " + given.names().recipient(recipient))
                .orElse("");
        return Findings.of(
                INFO,
                given,
                seen,
                given.names().dataAnd(seen.getValue().get(0)) + " " + DONE.get(verb) + to
                        + ", and the policy says that this is never done (" + at.file() + ":" + at.line() + ").",
                new WaysOut(
                        "stop it, or take the promise back there, or name this exception of it",
                        Optional.empty(),
                        Findings.overrule(seen.getValue())));
    }
}
