package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.rule.Agreement.Needed;

/** Reports a cookie, a disclosure or a purpose that the policy bases on consent, on a way on which nobody was asked before. */
final class UnconsentedUse implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "unconsented-use", "something that the policy bases on consent happens with no consent check before it");

    private record Seen(Needed needed, List<Fact> facts) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        Agreement agreement = new Agreement(given);
        SortedMap<Subject, Seen> seen = new TreeMap<>();
        given.facts(FactKind.COOKIE, FactKind.SHARED, FactKind.STORED, FactKind.LOGGED)
                .filter(UnconsentedUse::isOnAWay)
                .forEach(fact -> agreement
                        .of(fact)
                        .filter(needed -> !needed.isAsked(fact))
                        .ifPresent(needed -> seen.computeIfAbsent(
                                        subject(given, needed, fact), key -> new Seen(needed, new ArrayList<>()))
                                .facts()
                                .add(fact)));
        return seen.entrySet().stream().map(entry -> finding(given, entry.getKey(), entry.getValue()));
    }

    /** Code, where the checks before a use are known, and what a page loads by a tag; a setting or a script may ask elsewhere. */
    private static boolean isOnAWay(Fact fact) {
        return fact.kind() == FactKind.COOKIE && !fact.place().className().isEmpty()
                || !fact.trace().steps().isEmpty()
                || fact.kind() == FactKind.SHARED && fact.attributes().containsKey("by");
    }

    private static Subject subject(Case given, Needed needed, Fact fact) {
        return fact.kind() == FactKind.COOKIE
                ? Subject.of(needed.what())
                : new Subject(needed.what(), given.names().dataKey(fact), "");
    }

    private static Finding finding(Case given, Subject subject, Seen seen) {
        Fact first = seen.facts().get(0);
        String id = seen.needed().ids().iterator().next();
        return Findings.of(
                INFO,
                given,
                Map.entry(subject, seen.facts()),
                what(given, seen.needed(), first) + ", which the policy bases on consent, and nobody is asked before.",
                WaysOut.code("ask first, in a method marked @ConsentCheck(\"" + id
                        + "\"), and do it only where the answer is yes"));
    }

    private static String what(Case given, Needed needed, Fact first) {
        return switch (first.kind()) {
            case COOKIE -> {
                String name = CookieNames.nameOf(first);
                yield "The " + (name.isEmpty() ? needed.what() : "cookie " + name) + " is set";
            }
            case SHARED -> given.names().dataAnd(first) + " given away (" + needed.what() + ")";
            case LOGGED -> given.names().dataAnd(first) + " logged (" + needed.what() + ")";
            default -> given.names().dataAnd(first) + " stored (" + needed.what() + ")";
        };
    }
}
