package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.any;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;
import static org.privacyascode.legal.Verdict.stated;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.ChildServices;
import org.privacyascode.policy.Children;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.vocabulary.CategoryKey;

/** Children. */
final class ChildChecks {

    static final Map<String, LegalCheck> ALL = Map.ofEntries(
            Map.entry("GDPR-175", ChildChecks::age),
            Map.entry("GDPR-176", subject -> forChildren(subject, () -> childNotice(subject))),
            Map.entry("UK-108", ChildChecks::likely),
            Map.entry("COPPA-101", ChildChecks::directed),
            Map.entry("COPPA-102", subject -> forChildren(subject, () -> operators(subject))),
            Map.entry("COPPA-103", subject -> forChildren(subject, () -> onlineNotice(subject))),
            Map.entry(
                    "COPPA-104",
                    subject -> service(subject, ChildServices::persistentIdentifiers, "persistent-identifiers")),
            Map.entry("COPPA-105", ChildChecks::audio),
            Map.entry("COPPA-106", subject -> service(subject, ChildServices::parentRights, "parent-rights")),
            Map.entry("COPPA-107", subject -> service(subject, ChildServices::parentalConsent, "parental-consent")),
            Map.entry("COPPA-108", ChildChecks::onDiscovery));

    private static final int DIGITAL_AGE = 16;
    private static final int LOWEST_DIGITAL_AGE = 13;
    private static final int ADULT = 18;
    private static final double CHILD_GRADE = 6;
    private static final CategoryKey VOICE = new CategoryKey("content.audio");

    private ChildChecks() {}

    private static Children children(LegalCase subject) {
        return subject.policy().promises().children();
    }

    private static Verdict directed(LegalCase subject) {
        return children(subject)
                .marks()
                .open()
                .map(question -> open("children", question))
                .orElseGet(() -> stated(
                        children(subject).directedToChildren(),
                        "children.directed-to-children",
                        "The policy does not say whether the service is for children."));
    }

    /** Where the service is for children the check has to pass; whether it is, is a question until the policy says it. */
    private static Verdict forChildren(LegalCase subject, Supplier<Verdict> check) {
        Stated<Boolean> directed = children(subject).directedToChildren();
        if (directed.is(true)) {
            return check.get();
        }
        return directed.isGiven()
                ? none("The service is not for children.")
                : directed.question()
                        .map(question -> open("children.directed-to-children", question))
                        .orElseGet(
                                () -> open("children.directed-to-children", "Is the service for children under 13?"));
    }

    private static Verdict service(LegalCase subject, Function<ChildServices, Stated<?>> fact, String key) {
        return forChildren(
                subject,
                () -> stated(
                        fact.apply(children(subject).coppa()),
                        "children." + key,
                        "The notice for parents does not speak of " + key.replace('-', ' ') + "."));
    }

    private static Verdict audio(LegalCase subject) {
        boolean hasVoice = subject.items().anyMatch(item -> item.is().isOrIsUnder(VOICE));
        return hasVoice
                ? service(subject, ChildServices::audio, "audio")
                : forChildren(
                        subject,
                        () -> children(subject).coppa().audio().isAbsent()
                                ? none("No voices are recorded.")
                                : stated(children(subject).coppa().audio(), "children.audio", ""));
    }

    private static Verdict operators(LegalCase subject) {
        var operators = subject.policy().supplements().operators();
        if (operators.isOpen()) {
            return open("operators", operators.question().orElseThrow());
        }
        var controller = subject.policy().controller();
        Verdict own = all(
                stated(controller.legalName(), "controller.legal-name", "The operator has no name."),
                stated(controller.address(), "controller.address", "The operator has no address."),
                phone(subject),
                WhoChecks.channel(subject.policy().contact()));
        return all(Stream.concat(
                Stream.of(own),
                operators.stream()
                        .map(each ->
                                stated(each.name(), "operators." + each.id() + ".name", "The operator has no name."))));
    }

    private static Verdict phone(LegalCase subject) {
        String missing = "The policy gives no telephone number for parents.";
        return any(subject.policy().contact().channels().stream()
                        .map(channel -> stated(channel.reach().phone(), "contact." + channel.id() + ".phone", missing)))
                .orElse(fail("contact", missing));
    }

    private static Verdict onlineNotice(LegalCase subject) {
        return all(
                DataChecks.data(subject),
                RecipientChecks.ALL.get("ROPA-104").of(subject),
                RetentionChecks.everywhere(subject));
    }

    private static Verdict childNotice(LegalCase subject) {
        WordCount count = subject.count();
        if (count.words() == 0) {
            return open("document", "Which words does a child read?");
        }
        return count.grade()
                .map(grade -> holds(
                        grade <= CHILD_GRADE,
                        "document",
                        String.format(Locale.ROOT, "The text reads at grade %.1f; children need grade 6.", grade)))
                .orElseGet(() -> open("document", "Can a child of 11 read the text? The tool has no measure for it."));
    }

    private static Verdict likely(LegalCase subject) {
        Children children = children(subject);
        Stated<Boolean> likely = children.likelyAccessed();
        if (likely.is(true) || children.directedToChildren().is(true)) {
            return childNotice(subject);
        }
        boolean isForAdults =
                children.minimumAge().given().filter(age -> age >= ADULT).isPresent();
        if (likely.isGiven() || isForAdults) {
            return none("Children are not likely to use the service.");
        }
        return likely.question()
                .map(question -> open("children.likely-accessed", question))
                .orElseGet(() -> open("children.likely-accessed", "Are people under 18 likely to use the service?"));
    }

    /** The age of consent is 16 unless the policy states a country that lowered it. */
    private static Verdict age(LegalCase subject) {
        Bases bases = Bases.of(subject);
        boolean isConsent = bases.has(BasisKind.CONSENT)
                || subject.cookieTypes().stream()
                        .anyMatch(type -> type.consent().isGiven());
        if (!isConsent) {
            return all(bases.open().stream()
                            .map(at -> open(at.path(), at.basis().question().orElseThrow())))
                    .orElse(none("Nothing is based on consent."));
        }
        Children children = children(subject);
        String path = "children.minimum-age";
        return children.minimumAge()
                .given()
                .map(age -> fits(age, children))
                .orElseGet(() -> children.minimumAge().isOpen()
                        ? stated(children.minimumAge(), path, "")
                        : open(path, "From which age may people use the service?"));
    }

    private static Verdict fits(int minimum, Children children) {
        if (children.consentAge().isOpen()) {
            return listed(children.consentAge(), "children.consent-age", "");
        }
        boolean isWrong = children.consentAge().stream()
                .anyMatch(each -> each.age() < LOWEST_DIGITAL_AGE || each.age() > DIGITAL_AGE);
        if (isWrong) {
            return fail("children.consent-age", "An age of consent lies between 13 and 16.");
        }
        int needed = children.consentAge().stream()
                .mapToInt(each -> each.age())
                .max()
                .orElse(DIGITAL_AGE);
        return minimum >= needed || children.coppa().parentalConsent().isGiven()
                ? pass("children.minimum-age")
                : fail(
                        "children.minimum-age",
                        "People of " + minimum + " may use the service, and consent themselves only from " + needed
                                + ". Raise the age, or state consent-age or how parents consent.");
    }

    private static Verdict onDiscovery(LegalCase subject) {
        Children children = children(subject);
        boolean isGeneral = !children.directedToChildren().is(true);
        return isGeneral
                ? stated(
                        children.onDiscovery(),
                        "children.on-discovery",
                        "The policy does not say what happens when data of a child turn up.")
                : none("The service is for children.");
    }
}
