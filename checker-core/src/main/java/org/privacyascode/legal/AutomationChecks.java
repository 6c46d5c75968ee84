package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.any;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.stated;

import java.util.Map;
import java.util.function.Function;
import org.privacyascode.policy.AutomatedDecisions;

/** Decisions that machines make alone. */
final class AutomationChecks {

    static final Map<String, LegalCheck> ALL = Map.of(
            "GDPR-151", AutomationChecks::explained,
            "GDPR-152", AutomationChecks::safeguarded,
            "GDPR-153", AutomationChecks::answered,
            "UK-106", subject -> used(subject, AutomationChecks::safeguards),
            "CCPA-109", AutomationChecks::californianRights);

    private static final String PATH = "automated-decisions";

    private AutomationChecks() {}

    private static AutomatedDecisions decisions(LegalCase subject) {
        return subject.policy().collection().automatedDecisions();
    }

    /** Where machines decide the check has to pass; whether they do is a question until the policy says it. */
    private static Verdict used(LegalCase subject, Function<AutomatedDecisions, Verdict> check) {
        AutomatedDecisions decisions = decisions(subject);
        if (decisions.marks().open().isPresent()) {
            return open(PATH, decisions.marks().open().get());
        }
        if (decisions.used().is(true)) {
            return check.apply(decisions);
        }
        return decisions.used().isGiven()
                ? none("No machine decides alone.")
                : decisions
                        .used()
                        .question()
                        .map(question -> open(PATH + ".used", question))
                        .orElseGet(() ->
                                open(PATH + ".used", "Do machines alone make decisions with legal or similar effect?"));
    }

    private static Verdict explained(LegalCase subject) {
        return used(
                subject,
                decisions -> all(
                        stated(decisions.logic(), PATH + ".logic", "The policy does not say how machines decide."),
                        stated(
                                decisions.significance(),
                                PATH + ".significance",
                                "The policy does not say what follows for people.")));
    }

    /** Asked only where machines do decide; whether they do is the question of another rule. */
    private static Verdict safeguarded(LegalCase subject) {
        AutomatedDecisions decisions = decisions(subject);
        return decisions.used().is(true) ? safeguards(decisions) : none("No machine is known to decide alone.");
    }

    private static Verdict safeguards(AutomatedDecisions decisions) {
        return stated(
                decisions.safeguards(),
                PATH + ".safeguards",
                "The policy does not say how people reach a human, say their view and contest the decision.");
    }

    private static Verdict answered(LegalCase subject) {
        AutomatedDecisions decisions = decisions(subject);
        return decisions
                .marks()
                .open()
                .map(question -> open(PATH, question))
                .orElseGet(() -> stated(
                        decisions.used(), PATH + ".used", "The policy does not say whether machines decide alone."));
    }

    private static Verdict californianRights(LegalCase subject) {
        return used(
                subject,
                decisions -> any(
                        RightChecks.right(
                                subject, "automated-decisions", right -> Verdict.pass("rights.automated-decisions")),
                        RightChecks.right(subject, "opt-out", right -> Verdict.pass("rights.opt-out"))));
    }
}
