package org.privacyascode.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Protection;

/**
 * Reports data that are stored, sent or logged without the protection that the policy promises, and warns where nothing shows that
 * what rests in a store is protected. Every way to a store, a log or somebody else has to pass a function that does what is said.
 */
final class MissingSafeguard implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "missing-safeguard", "data are stored, sent or logged without the protection that the policy promises");

    private static final Set<String> NO_LONGER_THE_DATA = Set.of("masked", "redacted", "anonymised", "aggregated");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        SafeguardedFlows flows = new SafeguardedFlows(given.facts());
        Predicate<Fact> promised = fact -> Candidates.isAboutData(fact)
                && !given.candidates().isUnknownItem(fact)
                && isPromised(given.candidates().of(fact));
        List<Fact> relevant = flows.all()
                .filter(promised)
                .filter(fact -> fact.kind() != FactKind.SHARED
                        || !given.recipients().of(fact).is(Destination.Kind.OURS))
                .toList();
        Stream<Fact> broken = relevant.stream().filter(fact -> !isKept(given, flows, fact));
        return Stream.concat(
                Findings.bySubject(
                                broken,
                                fact -> new Subject(verb(fact), given.names().dataKey(fact), ""))
                        .entrySet()
                        .stream()
                        .map(seen -> finding(given, seen)),
                given.isWhole() ? notSeen(given, flows, promised, relevant) : Stream.empty());
    }

    private static boolean isPromised(List<DataItem> items) {
        return !items.isEmpty()
                && items.stream().allMatch(item -> item.storedAs()
                        .given()
                        .filter(protection -> protection != Protection.PLAIN)
                        .isPresent());
    }

    private static Protection promise(Case given, Fact fact) {
        return given.candidates().of(fact).get(0).storedAs().given().orElse(Protection.PLAIN);
    }

    /** Of several items that the data may be, one whose promise is kept is enough. */
    private static boolean isKept(Case given, SafeguardedFlows flows, Fact fact) {
        List<String> passed = fact.trace().safeguards();
        return given.candidates().of(fact).stream()
                        .flatMap(item -> item.storedAs().given().stream())
                        .anyMatch(promise -> given.protections().isKept(promise, passed))
                || !isStoring(fact) && passed.stream().anyMatch(NO_LONGER_THE_DATA::contains)
                || isStoring(fact) && isMappedProtected(given, flows, fact);
    }

    /** Whether data come to a store, or into a member that is stored. */
    private static boolean isStoring(Fact fact) {
        return fact.kind() == FactKind.STORED;
    }

    /** Whether every stored member of the data is protected by its mapping, whatever way the data come to it. */
    private static boolean isMappedProtected(Case given, SafeguardedFlows flows, Fact fact) {
        if (!flows.hasMappings()) {
            return false;
        }
        String key = given.names().dataKey(fact);
        List<Fact> members = given.facts(FactKind.STORED)
                .filter(SafeguardedFlows::isMember)
                .filter(member -> given.names().dataKey(member).equals(key))
                .toList();
        return !members.isEmpty()
                && members.stream()
                        .allMatch(member -> given.protections().isKept(promise(given, member), flows.mappedBy(member)));
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        Fact first = seen.getValue().get(0);
        DataItem item = given.candidates().of(first).get(0);
        Protection promised = promise(given, first);
        Protection done = given.protections().seen(first.trace().safeguards());
        return Findings.of(
                INFO,
                given,
                seen,
                given.names().dataAnd(first) + " " + verb(first) + " "
                        + given.protections().say(done) + ", but the policy promises to keep it "
                        + given.protections().say(promised) + ".",
                new WaysOut(
                        given.protections().how(promised),
                        Optional.of(given.dataDrafts().protection(item, done)),
                        Findings.overrule(seen.getValue())));
    }

    private static String verb(Fact fact) {
        return switch (fact.kind()) {
            case LOGGED -> "logged";
            case SHARED -> "sent";
            default -> "stored";
        };
    }

    /** What rests in a store, and no way into it was seen: nothing shows that the promise is kept. */
    private static Stream<Finding> notSeen(
            Case given, SafeguardedFlows flows, Predicate<Fact> promised, List<Fact> relevant) {
        Set<String> shown = relevant.stream()
                .filter(MissingSafeguard::isStoring)
                .map(given.names()::dataKey)
                .collect(java.util.stream.Collectors.toSet());
        Stream<Fact> open = given.facts(FactKind.STORED)
                .filter(fact -> fact.trace().steps().isEmpty())
                .filter(promised)
                .filter(fact -> !shown.contains(given.names().dataKey(fact)))
                .filter(fact -> given.candidates().of(fact).stream()
                        .allMatch(item -> item.marks().attested().isEmpty()))
                .filter(fact -> !given.protections().isKept(promise(given, fact), flows.mappedBy(fact)));
        return Findings.bySubject(open, fact -> Subject.ofData(given.names().dataKey(fact))).entrySet().stream()
                .map(seen -> Findings.of(
                                INFO,
                                given,
                                seen,
                                given.names().data(seen.getValue().get(0))
                                        + " rests in a store, and nothing that was read shows that it is kept "
                                        + given.protections()
                                                .say(promise(
                                                        given, seen.getValue().get(0)))
                                        + ", as the policy promises.",
                                WaysOut.code("let what writes it be read too, mark the protecting method "
                                        + "@Safeguard, or let somebody attest it"))
                        .as(Severity.WARNING));
    }
}
