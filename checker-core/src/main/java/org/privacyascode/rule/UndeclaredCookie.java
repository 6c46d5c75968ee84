package org.privacyascode.rule;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.finding.Declaration;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.Policy;

/** Reports a cookie, or another entry on the device, that the policy does not list. */
final class UndeclaredCookie implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "undeclared-cookie", "a cookie or other device storage is set that the policy does not list");

    private static final String UNDECIDED = "undecided";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        Stream<Fact> undeclared = given.facts(FactKind.COOKIE)
                .filter(fact -> CookieNames.idOf(fact).isEmpty())
                .filter(fact ->
                        given.declared().cookieNamed(CookieNames.nameOf(fact)).isEmpty());
        return Findings.bySubject(undeclared, UndeclaredCookie::subject).entrySet().stream()
                .map(seen -> finding(given, seen));
    }

    private static Subject subject(Fact fact) {
        String name = CookieNames.nameOf(fact);
        return Subject.of(name.isEmpty() ? "a cookie set in " + fact.place().owner() : name);
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        String name = CookieNames.nameOf(seen.getValue().get(0));
        if (name.isEmpty()) {
            return Findings.of(
                    INFO,
                    given,
                    seen,
                    "A cookie is set, and its name cannot be seen, so that nobody can say whether the policy lists it.",
                    WaysOut.code("name it with @SetsCookie(\"id of the cookie in the policy\") on the method"));
        }
        return Findings.of(
                INFO,
                given,
                seen,
                "The cookie " + name + " is set, but the policy does not list it.",
                new WaysOut("stop setting it", Optional.of(draft(given.policy(), name, seen.getValue())), ""));
    }

    private static Declaration draft(Policy policy, String name, List<Fact> facts) {
        String lasts = lasts(facts).orElseGet(() -> Yaml.question("How long does it last?"));
        Spot spot = new Spot(policy);
        Map<String, String> entry = new LinkedHashMap<>();
        if (isFlat(policy)) {
            entry.put("for", Yaml.question("What is it for?"));
            entry.put("lasts", lasts);
            return spot.adding("cookies", new Yaml().put(Yaml.map(entry), "cookies", name));
        }
        entry.put("name", Yaml.text(name));
        entry.put("lasts", lasts);
        Yaml yaml = new Yaml();
        if (!spot.has("cookies.types." + UNDECIDED)) {
            yaml.put(Yaml.question("What is it for?"), "cookies", "types", UNDECIDED, "for");
            yaml.put(
                    Yaml.question("How is it asked for first, or is it strictly necessary?"),
                    "cookies",
                    "types",
                    UNDECIDED,
                    "consent");
        }
        return spot.changing(
                "cookies.types", yaml.put(Yaml.map(entry), "cookies", "types", UNDECIDED, "items", Ids.of(name)));
    }

    /** The lifetime that code or configuration gives it, where all places agree on whole days. */
    private static Optional<String> lasts(List<Fact> facts) {
        List<String> seconds = facts.stream()
                .map(fact -> fact.attributes().getOrDefault("max-age", ""))
                .distinct()
                .toList();
        if (seconds.equals(List.of("session"))) {
            return Optional.of("session");
        }
        if (seconds.size() != 1 || !seconds.get(0).matches("[1-9]\\d{0,11}")) {
            return Optional.empty();
        }
        long total = Long.parseLong(seconds.get(0));
        long day = Duration.ofDays(1).toSeconds();
        return total % day == 0 ? Optional.of(Yaml.text(total / day + " days")) : Optional.empty();
    }

    /** Whether the policy lists cookies one by one, or none yet. */
    private static boolean isFlat(Policy policy) {
        return policy.cookies().types().stream().allMatch(type -> CookieNames.isFlat(policy, type));
    }
}
