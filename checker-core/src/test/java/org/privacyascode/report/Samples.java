package org.privacyascode.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Accepted;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Declaration;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.acceptance.Acceptance;
import org.privacyascode.policy.acceptance.Grant;
import org.privacyascode.policy.problem.Position;

/** Results to tell. */
final class Samples {

    static final Place SENT = new Place("shop.Mailer", "send", "src/main/java/shop/Mailer.java", 31, 0);
    static final Place FORM =
            new Place("shop.RegistrationForm", "email", "src/main/java/shop/RegistrationForm.java", 9, 0);

    /** A flow from a form to a mail, with both ways out. */
    static final Finding DISCLOSURE = new Finding(
            new RuleId("undeclared-disclosure"),
            Severity.ERROR,
            new Subject("", "account.email", "twilio-sendgrid"),
            "Email address (account.email) is given to SendGrid, but the policy does not say so.",
            List.of(new Sighting(
                    SENT,
                    List.of(
                            new Stage("collected", "RegistrationForm.email", FORM, "@PersonalData"),
                            new Stage("sent by", "SendGrid.api", SENT, "vendor: SendGrid, United States")),
                    List.of("the field's name says 'email'"))),
            new WaysOut(
                    "stop sending it",
                    Optional.of(new Declaration(
                            new Position("privacy-policy.yaml", 121, 1),
                            false,
                            "recipients:\n  twilio-sendgrid: {gets: [account.email], country: US}\n")),
                    "If this is no personal data, mark the member @NotPersonalData(reason = \"...\")."));

    /** A setting at a column, as a warning, with a name that no form may take for its own syntax. */
    static final Finding HOSTILE = at(
            "undeclared-cookie",
            Severity.WARNING,
            Place.inFile("src/a b/\u00fcber|`]<x>%::,.yml", 3, 7),
            "<b>m</b> | `x` [y](javascript:z) %0A]]> \u202E --> & \"q\" https://evil.example");

    /** A class without a source, as a note. */
    static final Finding NOWHERE =
            at("logged-data", Severity.NOTE, Place.inClass("lib.Old$Log", "write", 0), "A log is written.");

    static final Accepted ACCEPTED = new Accepted(
            at("logged-data", Severity.ERROR, SENT, "An address is logged."),
            new Acceptance(
                    new Position("privacy-acceptances.yaml", 3, 5),
                    "logged-data",
                    "",
                    List.of("shop.Mailer.send"),
                    "",
                    Optional.of(new Grant("Read by | two.", "Ada", LocalDate.of(2027, 3, 31)))));

    static final Accepted INHERITED = new Accepted(
            at("undeclared-data", Severity.ERROR, SENT, "Health is stored."),
            new Acceptance(
                    new Position("privacy-acceptances.yaml", 9, 5),
                    "undeclared-data",
                    "",
                    List.of("shop.Mailer.send"),
                    "health",
                    Optional.empty()));

    private Samples() {}

    static CheckResult everything() {
        return new CheckResult(
                List.of(DISCLOSURE, HOSTILE, NOWHERE),
                List.of(ACCEPTED, INHERITED),
                new Coverage(2, 1, List.of(new Coverage.Unreadable("b.yml", 4, 2, "a tab")), List.of(), List.of()),
                7,
                3,
                LocalDate.of(2026, 11, 25));
    }

    static CheckResult nothing() {
        return new CheckResult(
                List.of(), new Coverage(2, 1, List.of(), List.of(), List.of()), 7, 0, LocalDate.of(2026, 11, 25));
    }

    static String text(ReportFormat format, CheckResult result) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(result, out);
        return out.toString();
    }

    private static Finding at(String rule, Severity severity, Place place, String message) {
        return new Finding(
                new RuleId(rule),
                severity,
                Subject.of("s"),
                message,
                List.of(new Sighting(place, List.of(new Stage("set by", "k", place, "")), List.of())),
                WaysOut.code("stop it"));
    }
}
