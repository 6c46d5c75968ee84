package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.finding.Declaration;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.CookieId;
import org.privacyascode.policy.Declarations.DeclaredCookie;
import org.privacyascode.policy.Glob;

/** Reports a cookie of the policy that is set with another lifetime, party, technology or other attributes than declared. */
final class CookieMismatch implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("cookie-mismatch", "a cookie's lifetime, party or attributes differ from the declaration");

    /** Profiles that serve nobody outside: what holds only there is set on no visitor's device. */
    private static final Set<String> OWN_PROFILES =
            Set.of("dev", "development", "local", "test", "tests", "testing", "it", "ci", "e2e");

    private record Seen(DeclaredCookie declared, CookieDifference difference, List<Fact> facts) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        CookieDifferences differences = new CookieDifferences(given.policy(), given.names());
        SortedMap<Subject, Seen> seen = new TreeMap<>();
        given.facts(FactKind.COOKIE)
                .filter(fact -> !OWN_PROFILES.contains(fact.attributes().getOrDefault("profile", "")))
                .forEach(fact -> declared(given, fact).ifPresent(declared -> differences
                        .of(declared.cookie(), fact)
                        .forEach(difference -> seen.merge(
                                Subject.of(declared.cookie().id() + " " + difference.attribute()),
                                new Seen(declared, difference, List.of(fact)),
                                CookieMismatch::worse))));
        return seen.entrySet().stream().map(entry -> finding(given, entry.getKey(), entry.getValue()));
    }

    /** Several places may differ in one thing: the worst speaks, and all are shown. */
    private static Seen worse(Seen before, Seen next) {
        List<Fact> both = new ArrayList<>(before.facts());
        both.addAll(next.facts());
        boolean isWorse =
                next.difference().severity().compareTo(before.difference().severity()) < 0;
        return new Seen(before.declared(), isWorse ? next.difference() : before.difference(), both);
    }

    private static Optional<DeclaredCookie> declared(Case given, Fact fact) {
        String id = CookieNames.idOf(fact);
        return id.isEmpty()
                ? given.declared().cookieNamed(CookieNames.nameOf(fact))
                : given.declared().cookies(new CookieId(id)).stream().findFirst();
    }

    private static Finding finding(Case given, Subject subject, Seen seen) {
        CookieDifference difference = seen.difference();
        String name = seen.declared()
                .cookie()
                .name()
                .given()
                .map(Glob::pattern)
                .orElse(seen.declared().cookie().id().value());
        Finding finding = Findings.of(
                INFO,
                given,
                Map.entry(subject, seen.facts()),
                "The cookie " + name + " " + difference.seen() + ", but the policy " + difference.said() + ".",
                new WaysOut(
                        "set it as the policy says", Optional.of(draft(given, seen.declared(), name, difference)), ""));
        return difference.severity() == Severity.WARNING ? finding.as(Severity.WARNING) : finding;
    }

    private static Declaration draft(Case given, DeclaredCookie declared, String name, CookieDifference difference) {
        String type = declared.type().id().value();
        String id = declared.cookie().id().value();
        Spot spot = new Spot(given.policy());
        Yaml yaml = CookieNames.isFlat(given.policy(), declared.type())
                ? new Yaml().put(difference.draft(), "cookies", name, difference.attribute())
                : new Yaml().put(difference.draft(), "cookies", "types", type, "items", id, difference.attribute());
        return spot.changing("cookies.types." + type + ".items." + id, yaml);
    }
}
