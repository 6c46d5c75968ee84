package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;
import static org.privacyascode.legal.Verdict.stated;

import java.util.Map;
import java.util.function.Function;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientRole;

/** Who receives data. */
final class RecipientChecks {

    static final Map<String, LegalCheck> ALL = Map.of(
            "GDPR-120", RecipientChecks::stateData,
            "GDPR-121", RecipientChecks::named,
            "GDPR-122", RecipientChecks::closedList,
            "ROPA-104", RecipientChecks::inTheRecord,
            "ROPA-108", RecipientChecks::contracts,
            "CCPA-105", RecipientChecks::disclosed);

    private RecipientChecks() {}

    /** Every recipient has to pass; without any there is nothing to hold. */
    static Verdict each(LegalCase subject, Function<Recipient, Verdict> check) {
        Listed<Recipient> recipients = subject.policy().recipients();
        return recipients
                .question()
                .map(question -> open("recipients", question))
                .orElseGet(() -> all(subject.recipients().stream().map(recipient -> recipient
                        .marks()
                        .open()
                        .map(question -> open(LegalCase.path(recipient), question))
                        .orElseGet(() -> check.apply(recipient)))));
    }

    private static Verdict gets(Recipient recipient) {
        String path = LegalCase.path(recipient);
        return recipient.receipt().getsText().isGiven()
                ? pass(path)
                : listed(recipient.gets(), path + ".gets", "The policy does not say which data this recipient gets.");
    }

    private static Verdict stateData(LegalCase subject) {
        Verdict each = each(subject, RecipientChecks::gets);
        boolean isUnnamed =
                each.is(Outcome.NOT_APPLICABLE) && !subject.sharing().isEmpty();
        return isUnnamed ? fail("recipients", "The policy speaks of sharing data and names no recipient.") : each;
    }

    private static Verdict named(LegalCase subject) {
        return each(subject, recipient -> {
            String path = LegalCase.path(recipient);
            boolean isDescribed = recipient.name().isAbsent()
                    && recipient.identity().kind().isGiven()
                    && recipient.countries().isGiven();
            return isDescribed
                    ? pass(path)
                    : stated(
                            recipient.name(),
                            path + ".name",
                            "The policy names neither the recipient nor its kind and country.");
        });
    }

    private static Verdict closedList(LegalCase subject) {
        return WordChecks.without(
                subject,
                subject.passages("sharing", "recipients"),
                "open-list",
                "\"%s\" leaves the list open. Name all recipients, or describe their kind.");
    }

    /** Authorities and whoever buys the business one day cannot be known beforehand. */
    static boolean isKnowable(Recipient recipient) {
        return !recipient.identity().role().is(RecipientRole.AUTHORITY)
                && !recipient.identity().kind().is("successor")
                && !recipient.identity().kind().is("authority");
    }

    static Verdict country(Recipient recipient) {
        return isKnowable(recipient)
                ? listed(
                        recipient.countries(),
                        LegalCase.path(recipient) + ".country",
                        "The policy does not say where the recipient is.")
                : none("");
    }

    private static Verdict inTheRecord(LegalCase subject) {
        return subject.policy().recipients().isAbsent()
                ? fail("recipients", "The policy does not say who receives data. Write an empty map if nobody does.")
                : each(subject, recipient -> all(gets(recipient), country(recipient)))
                        .orElse(pass("recipients"));
    }

    private static Verdict contracts(LegalCase subject) {
        return each(
                subject,
                recipient -> recipient.identity().role().is(RecipientRole.PROCESSOR)
                        ? stated(
                                recipient.terms().agreement(),
                                LegalCase.path(recipient) + ".agreement",
                                "The policy does not say that there is a contract as in Art. 28.")
                        : none(""));
    }

    private static Verdict disclosed(LegalCase subject) {
        return subject.policy().recipients().isAbsent()
                ? fail("recipients", "The policy does not say to whom data are disclosed, or that they are not.")
                : each(
                                subject,
                                recipient -> all(
                                        gets(recipient),
                                        stated(
                                                recipient.identity().kind(),
                                                LegalCase.path(recipient) + ".kind",
                                                "The policy does not say what kind of recipient this is.")))
                        .orElse(pass("recipients"));
    }
}
