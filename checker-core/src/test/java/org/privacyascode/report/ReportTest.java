package org.privacyascode.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Declaration;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.problem.Position;

class ReportTest {

    private static final Place FORM =
            new Place("shop.RegistrationForm", "email", "src/main/java/shop/RegistrationForm.java", 9, 0);
    private static final Place CALL =
            new Place("shop.RegistrationService", "register", "src/main/java/shop/RegistrationService.java", 48, 0);
    private static final Place SENT = new Place("shop.Mailer", "send", "src/main/java/shop/Mailer.java", 31, 0);
    private static final Finding DISCLOSURE = new Finding(
            new RuleId("undeclared-disclosure"),
            Severity.ERROR,
            new Subject("", "account.email", "twilio-sendgrid"),
            "Email address (account.email) is given to SendGrid, but the policy does not say so.",
            List.of(new Sighting(
                    SENT,
                    List.of(
                            new Stage("collected", "RegistrationForm.email", FORM, "@PersonalData"),
                            new Stage("passed to", "Mailer.welcome", CALL, ""),
                            new Stage("sent by", "SendGrid.api", SENT, "vendor: SendGrid, United States")),
                    List.of("the field's name says 'email'"))),
            new WaysOut(
                    "stop sending it",
                    Optional.of(new Declaration(
                            new Position("privacy-policy.yaml", 121, 1),
                            false,
                            "recipients:\n  twilio-sendgrid: {gets: [account.email], country: US}\n")),
                    "If this is no personal data, mark the member @NotPersonalData(reason = \"...\")."));

    @Test
    void a_finding_says_what_where_how_and_both_ways_out() throws IOException {
        assertThat(text(TextReport.FULL, DISCLOSURE))
                .isEqualTo(
                        """
                        ERROR  undeclared-disclosure  Mailer.java:31
                          Email address (account.email) is given to SendGrid, but the policy does not say so.
                            collected  RegistrationForm.email  src/main/java/shop/RegistrationForm.java:9      @PersonalData
                            passed to  Mailer.welcome          src/main/java/shop/RegistrationService.java:48
                            sent by    SendGrid.api            src/main/java/shop/Mailer.java:31               vendor: SendGrid, United States
                          Seen because the field's name says 'email'. If this is no personal data, mark the member @NotPersonalData(reason = "...").
                          Either stop sending it, or declare it in privacy-policy.yaml:121 (legal will be asked to approve):
                            recipients:
                              twilio-sendgrid: {gets: [account.email], country: US}
                          Why, and how to accept it: explain --finding v1:cf844318

                        1 error, 0 warnings. Read 2 classes and 1 other file: 0 skipped, 0 unreadable. 7 facts. 3 open questions in the policy. As of 2026-11-25.
                        """);
    }

    @Test
    void the_count_is_there_even_when_it_is_zero() throws IOException {
        assertThat(text(TextReport.SHORT)).startsWith("0 errors, 0 warnings.").endsWith("As of 2026-11-25.\n");
    }

    @Test
    void what_a_console_cannot_hold_is_counted_by_rule() throws IOException {
        Finding[] many = IntStream.range(0, 40)
                .mapToObj(number -> new Finding(
                        DISCLOSURE.rule(), Severity.ERROR, Subject.of("s" + number), "m", List.of(), WaysOut.code("c")))
                .toArray(Finding[]::new);

        assertThat(text(TextReport.SHORT, many))
                .contains("... and 10 findings more: 10 undeclared-disclosure. The report shows all of them.");
        assertThat(text(TextReport.FULL, many)).doesNotContain("...");
    }

    @Test
    void further_places_of_one_finding_are_counted() throws IOException {
        List<Sighting> places = IntStream.rangeClosed(1, 5)
                .mapToObj(line -> new Sighting(
                        Place.inFile("a.yml", line, 1),
                        List.of(new Stage("set by", "k", Place.inFile("a.yml", line, 1), "")),
                        List.of()))
                .toList();
        Finding finding =
                new Finding(DISCLOSURE.rule(), Severity.WARNING, Subject.of("s"), "m", places, WaysOut.code("c"));

        assertThat(text(TextReport.SHORT, finding))
                .contains("a.yml:3:1")
                .contains("and 2 more places, the next is a.yml:4:1");
    }

    @Test
    void names_from_a_scanned_project_cannot_forge_lines_or_turn_text() throws IOException {
        Place hostile = Place.inFile("a\n0 errors\u202E.yml", 1, 1);
        Finding finding = new Finding(
                DISCLOSURE.rule(),
                Severity.ERROR,
                Subject.of("s"),
                "m\u001B[2J",
                List.of(new Sighting(hostile, List.of(new Stage("a", "b", hostile, "")), List.of())),
                WaysOut.code("c"));

        assertThat(text(TextReport.FULL, finding))
                .doesNotContain("\n0 errors", "\u202E", "\u001B")
                .contains("\\u000a0 errors\\u202e.yml");
    }

    @Test
    void json_keeps_to_its_schema() throws IOException {
        SchemaOf schema = new SchemaOf("report-1.schema.json");
        StringBuilder json = new StringBuilder();
        ReportFormat.JSON.write(result(DISCLOSURE), json);

        assertThat(schema.problems(json.toString())).isEmpty();
        assertThat(schema.problems(json.toString().replace("\"severity\": \"error\"", "\"severity\": \"bad\"")))
                .isNotEmpty();
    }

    private static String text(TextReport report, Finding... findings) throws IOException {
        StringBuilder out = new StringBuilder();
        report.write(result(findings), out);
        return out.toString();
    }

    private static CheckResult result(Finding... findings) {
        Coverage coverage = new Coverage(2, 1, List.of(), List.of(), List.of());
        return new CheckResult(List.of(findings), coverage, 7, 3, LocalDate.of(2026, 11, 25));
    }
}
