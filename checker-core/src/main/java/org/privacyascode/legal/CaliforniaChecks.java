package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.any;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;
import static org.privacyascode.legal.Verdict.stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.SellsOrShares;
import org.privacyascode.policy.SignalAnswer;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;

/** What the law of California asks for. */
final class CaliforniaChecks {

    static final Map<String, LegalCheck> ALL = Map.ofEntries(
            Map.entry("CCPA-104", CaliforniaChecks::soldOrShared),
            Map.entry("CCPA-106", CaliforniaChecks::underSixteen),
            Map.entry("CCPA-107", CaliforniaChecks::sensitive),
            Map.entry("CCPA-108", CaliforniaChecks::rights),
            Map.entry("CCPA-113", CaliforniaChecks::signal),
            Map.entry("CCPA-115", CaliforniaChecks::lookedThrough),
            Map.entry("CCPA-117", CaliforniaChecks::optOutLink),
            Map.entry("CCPA-118", CaliforniaChecks::limitLink),
            Map.entry("CCPA-120", CaliforniaChecks::plainPage),
            Map.entry(
                    "CCPA-121",
                    subject -> text(subject.policy().supplements().metrics(), "metrics", subject, "number")),
            Map.entry(
                    "CCPA-122",
                    subject -> text(subject.policy().supplements().incentives(), "incentives", subject, "leave")),
            Map.entry("CALO-103", CaliforniaChecks::effective));

    private static final String PART = "sells-or-shares";
    private static final int MONTHS = 12;
    private static final double PLAIN_WORDS_PER_SENTENCE = 25;

    private CaliforniaChecks() {}

    private static SellsOrShares facts(LegalCase subject) {
        return subject.policy().disclosure().sellsOrShares();
    }

    private static Verdict soldOrShared(LegalCase subject) {
        SellsOrShares facts = facts(subject);
        return facts.marks()
                .open()
                .map(question -> open(PART, question))
                .orElseGet(() -> all(
                        stated(facts.sells(), PART + ".sells", "The policy does not say whether data are sold."),
                        stated(
                                facts.shares(),
                                PART + ".shares",
                                "The policy does not say whether data are shared for advertising.")));
    }

    /** Where data are sold or shared the check has to pass; whether they are is a question until the policy says it. */
    private static Verdict whereSold(LegalCase subject, Function<SellsOrShares, Verdict> check) {
        SellsOrShares facts = facts(subject);
        if (facts.sells().is(true) || facts.shares().is(true)) {
            return check.apply(facts);
        }
        if (facts.sells().is(false) && facts.shares().is(false)) {
            return none("Nothing is sold or shared.");
        }
        return Stream.of(
                        facts.marks().open(),
                        facts.sells().question(),
                        facts.shares().question())
                .flatMap(Optional::stream)
                .findFirst()
                .map(question -> open(PART, question))
                .orElseGet(() -> open(PART, "Are data sold, or shared for cross-context advertising?"));
    }

    private static Verdict underSixteen(LegalCase subject) {
        SellsOrShares facts = facts(subject);
        boolean isNothing = facts.sells().is(false) && facts.shares().is(false);
        return isNothing
                ? pass(PART)
                : stated(
                        facts.under16(),
                        PART + ".under-16",
                        "The policy does not say whether data of people under 16 are sold or shared.");
    }

    private static Verdict sensitive(LegalCase subject) {
        boolean isCollected = subject.items()
                .anyMatch(item -> subject.isOf(item, each -> each.mappings().ccpaSensitive()));
        return isCollected
                ? stated(
                        facts(subject).sensitiveBeyond7027m(),
                        PART + ".sensitive-beyond-7027m",
                        "The policy does not say whether sensitive data, such as log-ins, are used for more than the regulation permits.")
                : none("No sensitive data are collected.");
    }

    private static Verdict rights(LegalCase subject) {
        SellsOrShares facts = facts(subject);
        List<Verdict> rights = new ArrayList<>();
        rights.add(either(subject, "know", "access"));
        rights.add(either(subject, "delete", "erasure"));
        rights.add(either(subject, "correct", "rectification"));
        rights.add(either(subject, "no-retaliation", "no-retaliation"));
        if (facts.sells().is(true) || facts.shares().is(true)) {
            rights.add(either(subject, "opt-out", "opt-out"));
        }
        if (facts.sensitiveBeyond7027m().is(true)) {
            rights.add(either(subject, "limit", "limit"));
        }
        return all(rights.stream());
    }

    private static Verdict either(LegalCase subject, String id, String other) {
        return any(
                RightChecks.right(subject, id, right -> pass("rights." + id)),
                RightChecks.right(subject, other, right -> pass("rights." + other)));
    }

    private static Verdict signal(LegalCase subject) {
        Stated<SignalAnswer> gpc = subject.policy().cookies().signals().gpc();
        String path = "cookies.signals.gpc";
        return whereSold(
                subject,
                facts -> gpc.isGiven()
                        ? holds(gpc.is(SignalAnswer.HONOURED), path, "The opt-out signal has to be honoured.")
                        : stated(
                                gpc,
                                path,
                                "The policy does not say what happens with the opt-out signal of browsers."));
    }

    /** On the last day of the twelfth month it is still new enough. */
    private static Verdict lookedThrough(LegalCase subject) {
        Stated<LocalDate> updated = subject.policy().document().edition().updated();
        LocalDate asOf = subject.setting().asOf();
        return updated.given()
                .map(day -> holds(
                        !day.plusMonths(MONTHS).isBefore(asOf),
                        "document.updated",
                        "The policy was last looked through on " + day + ", more than 12 months before " + asOf + "."))
                .orElseGet(() -> stated(
                        updated, "document.updated", "The policy does not say when it was last looked through."));
    }

    private static Verdict optOutLink(LegalCase subject) {
        return whereSold(
                subject, facts -> stated(facts.optOutLink(), PART + ".opt-out-link", "There is no link to opt out."));
    }

    private static Verdict limitLink(LegalCase subject) {
        SellsOrShares facts = facts(subject);
        Stated<Boolean> beyond = facts.sensitiveBeyond7027m();
        if (beyond.is(true)) {
            return stated(
                    facts.limitLink(), PART + ".limit-link", "There is no link to limit the use of sensitive data.");
        }
        return beyond.isGiven()
                ? none("Sensitive data are used only as the regulation permits.")
                : beyond.question()
                        .map(question -> open(PART + ".sensitive-beyond-7027m", question))
                        .orElseGet(() -> open(
                                PART + ".sensitive-beyond-7027m",
                                "Are sensitive data used for more than the regulation permits?"));
    }

    private static Verdict plainPage(LegalCase subject) {
        double average = subject.count().average();
        return average == 0
                ? open("document", "Which words does the page have?")
                : holds(
                        average <= PLAIN_WORDS_PER_SENTENCE,
                        "document",
                        "The sentences of the policy have more than 25 words on average.");
    }

    private static Verdict text(Stated<Text> text, String path, LegalCase subject, String needed) {
        if (text.isAbsent()) {
            return none("The policy says nothing of it.");
        }
        if (text.isOpen()) {
            return stated(text, path, "");
        }
        return subject.find(needed, subject.words(text)).isPresent()
                ? pass(path)
                : fail(
                        path,
                        needed.equals("number")
                                ? "The text gives no numbers."
                                : "The text does not say how people leave the programme.");
    }

    private static Verdict effective(LegalCase subject) {
        return stated(
                subject.policy().document().edition().effective(),
                "document.effective",
                "The policy does not say from which day it applies.");
    }
}
