package org.privacyascode.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.finding.Severity;
import org.privacyascode.policy.Cookie;
import org.privacyascode.policy.CookieParty;
import org.privacyascode.policy.Lifetime;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.SameSite;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Technology;

/** Compares a cookie that is set with the one that the policy declares. What the policy leaves open, or a fact does not show, differs in nothing. */
final class CookieDifferences {

    private static final Map<String, Technology> STORAGES = Map.of(
            "local",
            Technology.LOCAL_STORAGE,
            "session",
            Technology.SESSION_STORAGE,
            "database",
            Technology.INDEXED_DB);

    private final Policy policy;
    private final Names names;

    CookieDifferences(Policy policy, Names names) {
        this.policy = policy;
        this.names = names;
    }

    Stream<CookieDifference> of(Cookie declared, Fact fact) {
        return Stream.of(
                        lasts(declared, fact),
                        technology(declared, fact),
                        party(declared, fact),
                        flag("secure", "Secure", declared.attributes().secure(), fact),
                        flag("http-only", "HttpOnly", declared.attributes().httpOnly(), fact),
                        sameSite(declared.attributes().sameSite(), fact))
                .flatMap(Optional::stream);
    }

    private Optional<CookieDifference> lasts(Cookie declared, Fact fact) {
        Optional<Lifetime> said = declared.lasts().given();
        String age = value(fact, "max-age");
        Optional<Length> seen = Length.of(age);
        boolean endsWithBrowser = age.equals("session") || age.startsWith("-");
        boolean stays = value(fact, "storage").matches("local|database");
        if (said.isEmpty() || seen.isEmpty() && !endsWithBrowser && !stays) {
            return Optional.empty();
        }
        String says = "says " + names.lifetime(said.get());
        if (stays) {
            return said.get() instanceof Lifetime.Persistent
                    ? Optional.empty()
                    : lasts("stays on the device until somebody deletes it", says, "persistent", Severity.ERROR);
        }
        if (endsWithBrowser) {
            return said.get() instanceof Lifetime.Session
                    ? Optional.empty()
                    : lasts("ends with the visit", says, "session", Severity.WARNING);
        }
        return differs(said.get(), seen.get())
                .flatMap(severity -> lasts("lasts " + names.length(seen.get()), says, draft(seen.get()), severity));
    }

    private static Optional<Severity> differs(Lifetime said, Length seen) {
        if (said instanceof Lifetime.For limited) {
            Length most = Length.of(limited.period());
            return seen.isLongerThan(most)
                    ? Optional.of(Severity.ERROR)
                    : seen.isShorterThan(most) ? Optional.of(Severity.WARNING) : Optional.empty();
        }
        return Optional.of(said instanceof Lifetime.Session ? Severity.ERROR : Severity.WARNING);
    }

    private static String draft(Length seen) {
        return seen.period()
                .map(period -> Yaml.text(period.toString()))
                .orElseGet(() -> Yaml.question("How long does it last?"));
    }

    private static Optional<CookieDifference> lasts(String seen, String said, String draft, Severity severity) {
        return Optional.of(new CookieDifference("lasts", seen, said, draft, severity));
    }

    private static Optional<CookieDifference> technology(Cookie declared, Fact fact) {
        Technology seen = STORAGES.getOrDefault(value(fact, "storage"), Technology.COOKIE);
        return declared.technology()
                .given()
                .filter(said -> said != seen)
                .map(said -> new CookieDifference(
                        "technology",
                        "is kept as " + words(seen.key()),
                        "says " + words(said.key()),
                        seen.key(),
                        Severity.ERROR));
    }

    /** Our own code and our own settings set what is ours; a recording shows whose host set it. */
    private Optional<CookieDifference> party(Cookie declared, Fact fact) {
        String host = fact.target().host();
        Optional<String> site = policy.header().site().given();
        CookieParty seen =
                host.isEmpty() || site.filter(own -> isUnder(host, own)).isPresent()
                        ? CookieParty.FIRST
                        : CookieParty.THIRD;
        boolean isKnown = host.isEmpty() || site.isPresent();
        return declared.party()
                .given()
                .filter(said -> isKnown && said != seen)
                .map(said -> new CookieDifference(
                        "party",
                        seen == CookieParty.FIRST ? "is set by our own site" : "is set by " + host,
                        "says that it is " + (said == CookieParty.FIRST ? "ours" : "a third party's"),
                        seen.key(),
                        Severity.ERROR));
    }

    private static boolean isUnder(String host, String site) {
        return host.equals(site) || host.endsWith("." + site) || site.endsWith("." + host);
    }

    private static Optional<CookieDifference> flag(String attribute, String name, Stated<Boolean> said, Fact fact) {
        String text = value(fact, attribute).toLowerCase(Locale.ROOT);
        return said.given()
                .filter(wanted -> text.equals(String.valueOf(!wanted)))
                .map(wanted -> new CookieDifference(
                        attribute,
                        wanted ? "is set without " + name : "is set with " + name,
                        wanted ? "says that it has it" : "says that it has none",
                        text,
                        wanted ? Severity.ERROR : Severity.WARNING));
    }

    private static Optional<CookieDifference> sameSite(Stated<SameSite> said, Fact fact) {
        String text = value(fact, "same-site").toLowerCase(Locale.ROOT);
        boolean isUnset = text.equals("unset") || text.equals("no_restriction") || text.equals("unspecified");
        return said.given()
                .filter(wanted -> !text.isEmpty() && !text.equals(wanted.key()))
                .map(wanted -> new CookieDifference(
                        "same-site",
                        isUnset ? "is set without SameSite" : "is set with SameSite=" + text,
                        "says " + wanted.key(),
                        text.matches("strict|lax|none") ? text : Yaml.question("Which SameSite does it have?"),
                        text.equals("strict") ? Severity.WARNING : Severity.ERROR));
    }

    private static String words(String key) {
        return key.replace('-', ' ');
    }

    private static String value(Fact fact, String attribute) {
        return fact.attributes().getOrDefault(attribute, "");
    }
}
