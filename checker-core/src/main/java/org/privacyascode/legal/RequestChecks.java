package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.any;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;
import static org.privacyascode.legal.Verdict.stated;

import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.Requests;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;

/** How people use their rights, and how soon they get an answer. */
final class RequestChecks {

    private static final int ONE_MONTH = 31;
    private static final int TWO_MONTHS = 62;
    private static final int DAYS_IN_CALIFORNIA = 45;

    static final Map<String, LegalCheck> ALL = Map.ofEntries(
            Map.entry("GDPR-170", subject -> answer(subject, ONE_MONTH, "one month")),
            Map.entry("GDPR-171", RequestChecks::extension),
            Map.entry("GDPR-172", RequestChecks::free),
            Map.entry("GDPR-173", RequestChecks::identity),
            Map.entry("GDPR-174", RequestChecks::working),
            Map.entry("UK-107", subject -> answer(subject, ONE_MONTH, "one month")),
            Map.entry("CCPA-110", RequestChecks::twoWays),
            Map.entry("CCPA-111", RequestChecks::identity),
            Map.entry("CCPA-112", RequestChecks::agent),
            Map.entry("CCPA-119", subject -> answer(subject, DAYS_IN_CALIFORNIA, "45 days")));

    private RequestChecks() {}

    private static Requests requests(LegalCase subject) {
        return subject.policy().entitlements().requests();
    }

    private static Verdict answer(LegalCase subject, int mostDays, String most) {
        String path = "requests.answer-within";
        Stated<Period> time = requests(subject).time().answerWithin();
        return time.given()
                .map(period ->
                        holds(period.atMost().toDays() <= mostDays, path, "The answer takes longer than " + most + "."))
                .orElseGet(() -> stated(time, path, "The policy gives no time within which we answer."));
    }

    private static Verdict extension(LegalCase subject) {
        String path = "requests.extend-by";
        Stated<Period> time = requests(subject).time().extendBy();
        if (time.isAbsent()) {
            return none("No extension is stated.");
        }
        return time.given()
                .map(period ->
                        holds(period.atMost().toDays() <= TWO_MONTHS, path, "The extension is longer than two months."))
                .orElseGet(() -> stated(time, path, ""));
    }

    private static Verdict free(LegalCase subject) {
        String path = "requests.free-of-charge";
        Stated<Boolean> free = requests(subject).freeOfCharge();
        return free.is(false)
                ? fail(path, "Requests must not cost anything.")
                : stated(free, path, "The policy does not say that requests are free.");
    }

    private static Verdict identity(LegalCase subject) {
        return stated(
                requests(subject).verifyIdentity(),
                "requests.verify-identity",
                "The policy does not say how we know who asks.");
    }

    private static Verdict agent(LegalCase subject) {
        return stated(
                requests(subject).agent(), "requests.agent", "The policy does not say how an agent makes a request.");
    }

    private static Verdict working(LegalCase subject) {
        Listed<String> via = requests(subject).via();
        return via.isEmpty()
                ? listed(via, "requests.via", "The policy names no way to make a request.")
                : any(via.stream().map(path -> electronic(subject, path)));
    }

    private static Verdict electronic(LegalCase subject, String path) {
        Optional<Stated<Scalar>> fact = subject.words().fact(path);
        boolean isElectronic = path.endsWith(".email") || path.endsWith(".form");
        if (!isElectronic) {
            return fail("requests.via", "No way to make a request is electronic.");
        }
        return fact.map(each -> stated(each, path, ""))
                .orElseGet(() -> fail("requests.via", "There is nothing at " + path + "."));
    }

    private static Verdict twoWays(LegalCase subject) {
        Listed<String> via = requests(subject).via();
        if (via.isOpen()) {
            return open("requests.via", via.question().orElseThrow());
        }
        long ways = via.stream().distinct().count();
        return ways >= 2
                ? pass("requests.via")
                : fail(
                        "requests.via",
                        "The policy names " + (ways == 0 ? "no way" : "one way")
                                + " to make a request. Two are needed, unless the business is online only.");
    }
}
