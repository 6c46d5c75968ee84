package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;
import static org.privacyascode.legal.Verdict.stated;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.Consent;
import org.privacyascode.policy.ConsentHow;
import org.privacyascode.policy.Cookie;
import org.privacyascode.policy.CookieParty;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.Lifetime;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Technology;

/** What stands on people's devices, and how they agree to it. */
final class CookieChecks {

    static final Map<String, LegalCheck> ALL = Map.ofEntries(
            Map.entry("COOK-101", CookieChecks::consentBefore),
            Map.entry("COOK-102", CookieChecks::activeChoice),
            Map.entry("COOK-103", CookieChecks::lifetimes),
            Map.entry("COOK-104", CookieChecks::parties),
            Map.entry("COOK-105", CookieChecks::purposes),
            Map.entry("COOK-106", CookieChecks::necessary),
            Map.entry("COOK-107", CookieChecks::withdrawal),
            Map.entry("COOK-108", CookieChecks::similarTechnologies),
            Map.entry("COOK-109", CookieChecks::frenchAnalytics),
            Map.entry("COOK-110", CookieChecks::browserLimit),
            Map.entry("COOK-111", CookieChecks::britishExceptions),
            Map.entry("COOK-112", CookieChecks::seenInCode),
            Map.entry("COOK-113", CookieChecks::marketing),
            Map.entry("CALO-104", CookieChecks::doNotTrack));

    private static final int BROWSER_DAYS = 400;
    private static final int FRENCH_COOKIE_DAYS = 397;
    private static final int FRENCH_DATA_DAYS = 762;

    private CookieChecks() {}

    /** Every type has to pass. */
    static Verdict types(LegalCase subject, Function<CookieType, Verdict> check) {
        Listed<CookieType> types = subject.policy().cookies().types();
        return types.question()
                .map(question -> open("cookies.types", question))
                .orElseGet(() -> all(subject.cookieTypes().stream().map(type -> type.marks()
                        .open()
                        .map(question -> open(LegalCase.path(type), question))
                        .orElseGet(() -> check.apply(type)))))
                .orElse(none("The policy declares no cookies."));
    }

    /** Every type that the site can do without has to pass. */
    private static Verdict dispensable(LegalCase subject, Function<CookieType, Verdict> check) {
        return types(
                subject,
                type -> type.strictlyNecessary().isOpen()
                        ? stated(type.strictlyNecessary(), LegalCase.path(type) + ".strictly-necessary", "")
                        : type.strictlyNecessary().is(true) ? none("") : check.apply(type));
    }

    private static Verdict consent(LegalCase subject, BiFunction<Consent, String, Verdict> check) {
        return dispensable(subject, type -> {
            String path = LegalCase.path(type) + ".consent";
            return type.consent()
                    .given()
                    .map(consent -> check.apply(consent, path))
                    .orElseGet(() -> stated(type.consent(), path, "Nobody is asked before these cookies are set."));
        });
    }

    private static Verdict consentBefore(LegalCase subject) {
        return consent(
                subject,
                (consent, path) -> consent.beforeSetting().isGiven()
                        ? holds(
                                consent.beforeSetting().is(true),
                                path + ".before-setting",
                                "These cookies are set before anybody agrees.")
                        : stated(
                                consent.beforeSetting(),
                                path + ".before-setting",
                                "The policy does not say that people agree before these cookies are set."));
    }

    private static Verdict activeChoice(LegalCase subject) {
        return consent(
                subject,
                (consent, path) -> consent.how().is(ConsentHow.BROWSER)
                        ? fail(path + ".how", "Browser settings are no consent.")
                        : stated(consent.how(), path + ".how", "The policy does not say how people agree."));
    }

    private static Verdict withdrawal(LegalCase subject) {
        return consent(
                subject,
                (consent, path) -> stated(
                        consent.withdraw(),
                        path + ".withdraw",
                        "The policy does not say how people change their mind as easily as they agreed."));
    }

    /** Every cookie has to pass; a type without cookies says nothing. */
    private static Verdict cookies(LegalCase subject, BiFunction<Cookie, String, Verdict> check) {
        return types(subject, type -> {
            String path = LegalCase.path(type) + ".items";
            return type.items().isEmpty()
                    ? listed(type.items(), path, "The policy names no cookie of this type.")
                    : all(type.items().stream().map(cookie -> cookie.marks()
                            .open()
                            .map(question -> open(path + "." + cookie.id(), question))
                            .orElseGet(() -> check.apply(cookie, path + "." + cookie.id()))));
        });
    }

    private static Verdict lifetimes(LegalCase subject) {
        return cookies(
                subject,
                (cookie, path) ->
                        stated(cookie.lasts(), path + ".lasts", "The policy does not say how long this cookie lasts."));
    }

    private static Verdict parties(LegalCase subject) {
        return cookies(
                subject,
                (cookie, path) -> all(
                        stated(cookie.party(), path + ".party", "The policy does not say who sets this cookie."),
                        cookie.party().is(CookieParty.THIRD)
                                ? stated(
                                        cookie.provider(),
                                        path + ".provider",
                                        "The policy does not say which other company reads this cookie.")
                                : none("")));
    }

    private static Verdict purposes(LegalCase subject) {
        return types(subject, type -> {
            boolean isSaid = type.purposes().isAbsent()
                    && (type.why().isGiven() || type.words().text().isGiven());
            return isSaid
                    ? pass(LegalCase.path(type))
                    : listed(
                            type.purposes(),
                            LegalCase.path(type) + ".for",
                            "The policy does not say what these cookies are for.");
        });
    }

    private static Verdict necessary(LegalCase subject) {
        return types(subject, type -> {
            String path = LegalCase.path(type);
            if (!type.strictlyNecessary().is(true)) {
                return none("");
            }
            return type.purposes().isEmpty()
                    ? listed(type.purposes(), path + ".for", "The policy does not say what the site needs them for.")
                    : holds(
                            type.purposes().stream().allMatch(id -> isAccepted(subject, id.value())),
                            path + ".strictly-necessary",
                            "What these cookies are for is not something a visitor asks for.");
        });
    }

    private static boolean isAccepted(LegalCase subject, String id) {
        Optional<Purpose> purpose = subject.purposes().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
        return purpose.map(each -> Marketing.isUnder(each, "service")
                        || Marketing.isUnder(each, "security")
                        || Marketing.isUnder(each, "personalisation.preferences"))
                .orElse(id.equals("service") || id.equals("security"));
    }

    private static Verdict similarTechnologies(LegalCase subject) {
        Optional<Passage> mention = subject.passages("cookies", "sections")
                .filter(passage ->
                        subject.find("similar-technologies", passage.words()).isPresent())
                .findFirst();
        Verdict declared = cookies(
                subject,
                (cookie, path) -> stated(
                        cookie.technology(),
                        path + ".technology",
                        "The policy does not say what kind of storage this is."));
        boolean isNamed = subject.cookieTypes().stream()
                .flatMap(type -> type.items().stream())
                .anyMatch(cookie ->
                        cookie.technology().isGiven() && !cookie.technology().is(Technology.COOKIE));
        return declared.is(Outcome.PASS) && mention.isPresent() && !isNamed
                ? fail(mention.get().path(), "The policy speaks of similar technologies and names none.")
                : declared;
    }

    /** Lifetimes with a number of days. */
    private static Verdict lasting(LegalCase subject, int mostDays, String tooLong) {
        return types(subject, type -> all(type.items().stream().map(cookie -> lasts(type, cookie, mostDays, tooLong))))
                .orElse(none("No cookie lasts for a stated period."));
    }

    private static Verdict lasts(CookieType type, Cookie cookie, int mostDays, String tooLong) {
        String path = LegalCase.path(type) + ".items." + cookie.id() + ".lasts";
        Stated<Lifetime> lasts = cookie.lasts();
        if (lasts.isOpen()) {
            return stated(lasts, path, "");
        }
        return lasts.given()
                .filter(Lifetime.For.class::isInstance)
                .map(each -> holds(days(((Lifetime.For) each).period()) <= mostDays, path, tooLong))
                .orElse(none(""));
    }

    /** Months have no fixed length: the middle between the shortest and the longest. */
    private static long days(Period period) {
        return (period.atLeast().toDays() + period.atMost().toDays()) / 2;
    }

    private static Verdict browserLimit(LegalCase subject) {
        return lasting(subject, BROWSER_DAYS, "Browsers cut this at 400 days, so the page would be wrong.");
    }

    private static Verdict frenchAnalytics(LegalCase subject) {
        Stream<Verdict> cookies = subject.cookieTypes().stream()
                .filter(type -> type.purposes().stream().anyMatch(id -> isStatistics(subject, id.value())))
                .flatMap(type -> type.items().stream()
                        .map(cookie ->
                                lasts(type, cookie, FRENCH_COOKIE_DAYS, "Statistics cookies last 13 months at most.")));
        Stream<Verdict> data = subject.data().stream()
                .filter(group -> group.handling().purposes().stream().anyMatch(id -> isStatistics(subject, id.value())))
                .map(group -> group.handling()
                        .keep()
                        .given()
                        .filter(Retention.For.class::isInstance)
                        .map(keep -> holds(
                                days(((Retention.For) keep).period()) <= FRENCH_DATA_DAYS,
                                LegalCase.path(group) + ".keep",
                                "Data of statistics are kept for 25 months at most."))
                        .orElse(none("")));
        return all(Stream.concat(cookies, data)).orElse(none("There are no statistics."));
    }

    private static boolean isStatistics(LegalCase subject, String id) {
        return subject.purposes().stream()
                .filter(each -> each.id().value().equals(id))
                .anyMatch(each -> Marketing.isUnder(each, "improvement") || Marketing.isUnder(each, "analytics"));
    }

    /** While it is open how people agree, it is open whether the exception is used. */
    private static Verdict britishExceptions(LegalCase subject) {
        return dispensable(subject, type -> {
            String path = LegalCase.path(type);
            if (type.ukException().isAbsent()) {
                return type.consent()
                        .question()
                        .map(question -> open(path + ".consent", question))
                        .orElse(none(""));
            }
            boolean isExplained = type.why().isGiven() || type.words().text().isGiven();
            boolean canObject = type.consent()
                    .given()
                    .filter(each -> each.withdraw().isGiven())
                    .isPresent();
            return type.ukException().isOpen()
                    ? stated(type.ukException(), path + ".uk-exception", "")
                    : holds(
                            isExplained && canObject,
                            path + ".uk-exception",
                            "The exception needs clear words and a way to object: text, and consent.withdraw.");
        });
    }

    private static Verdict seenInCode(LegalCase subject) {
        return open("cookies", "Does the code set other cookies? The check of the build compares both.");
    }

    private static Verdict marketing(LegalCase subject) {
        return Marketing.orMaybe(
                subject,
                purpose ->
                        Marketing.isUnder(purpose, "marketing") ? DirectMarketing.allowed(subject, purpose) : none(""));
    }

    private static Verdict doNotTrack(LegalCase subject) {
        return stated(
                subject.policy().cookies().signals().dnt(),
                "cookies.signals.dnt",
                "The policy does not say how we answer Do Not Track.");
    }
}
