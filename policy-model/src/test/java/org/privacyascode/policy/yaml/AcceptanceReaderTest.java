package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.privacyascode.policy.acceptance.Acceptance;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.policy.acceptance.Grant;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.Position;

class AcceptanceReaderTest {

    private static final String FINGERPRINT = "v1:0123456789abcdef0123456789abcdef";
    private static final AcceptanceReader READER = AcceptanceReader.of(
            List.of("logged-data", "undeclared-data", "nothing-scanned"), rule -> !rule.equals("nothing-scanned"));

    @Test
    void reads_what_is_accepted_and_the_baseline_each_at_its_position() {
        Acceptances read = read(
                """
                format: ppac-acceptances/1
                accepted:
                  - rule: logged-data
                    finding: v1:0123456789abcdef0123456789abcdef
                    members: [shop.Mailer.welcome, "application.yml#mail.host"]
                    reason: The log is read by two people and kept for a day.
                    by: Ada Lovelace
                    until: 2027-03-31
                baseline:
                  - rule: undeclared-data
                    about: contact.email
                    members:
                      - shop.Old.save
                """);

        assertThat(read.granted())
                .containsExactly(new Acceptance(
                        new Position("privacy-acceptances.yaml", 3, 5),
                        "logged-data",
                        FINGERPRINT,
                        List.of("shop.Mailer.welcome", "application.yml#mail.host"),
                        "",
                        Optional.of(new Grant(
                                "The log is read by two people and kept for a day.",
                                "Ada Lovelace",
                                LocalDate.of(2027, 3, 31)))));
        assertThat(read.baseline())
                .containsExactly(new Acceptance(
                        new Position("privacy-acceptances.yaml", 10, 5),
                        "undeclared-data",
                        "",
                        List.of("shop.Old.save"),
                        "contact.email",
                        Optional.empty()));
    }

    @Test
    void a_file_that_accepts_nothing_is_fine() {
        assertThat(read("format: ppac-acceptances/1\n")).isEqualTo(Acceptances.NONE);
    }

    @Test
    void says_of_every_problem_where_it_is_and_what_to_do() {
        assertThat(
                        problems(
                                """
                        format: ppac-acceptances/1
                        accepted:
                          - rule: loged-data
                            finding: 0123
                            reasn: why not
                            by: Ada
                            until: 2027-02-30
                          - rule: logged-data
                            reason: all of it
                            by: Ada
                            until: 2027-01-01
                          - rule: nothing-scanned
                            members: [a]
                            reason: because
                            by: Ada
                            until: 2027-01-01
                        """))
                .containsExactly(
                        "privacy-acceptances.yaml:3:5: entry 1 needs the key reason. Add reason.",
                        "privacy-acceptances.yaml:3:11: There is no rule \"loged-data\". Did you mean logged-data?",
                        "privacy-acceptances.yaml:4:14: \"0123\" is no fingerprint of a finding. "
                                + "Copy it from a report; it begins with v1: and has 32 digits.",
                        "privacy-acceptances.yaml:5:5: The key \"reasn\" is not known here. Did you mean reason?",
                        "privacy-acceptances.yaml:7:12: \"2027-02-30\" is no date. "
                                + "Write year, month and day: 2027-01-31.",
                        "privacy-acceptances.yaml:8:5: This exception names neither a finding nor members, so that it "
                                + "would excuse everything. Add finding, members or both; the command explain writes them.",
                        "privacy-acceptances.yaml:12:11: A finding of nothing-scanned cannot be accepted. "
                                + "Put an end to it, and remove this.");
    }

    @Test
    void an_exception_without_reason_person_or_end_excuses_nothing() {
        for (String missing : List.of("reason: r", "by: b", "until: 2027-01-01")) {
            String text =
                    """
                    format: ppac-acceptances/1
                    accepted:
                      - rule: logged-data
                        members: [a]
                        reason: r
                        by: b
                        until: 2027-01-01
                    """
                            .replace("    " + missing + "\n", "");
            assertThat(problems(text)).as(missing).hasSize(1).allMatch(each -> each.contains("needs the key"));
        }
    }

    @Test
    void a_person_cannot_answer_in_the_baseline() {
        assertThat(
                        problems(
                                """
                        format: ppac-acceptances/1
                        baseline:
                          - {rule: logged-data, members: [a], by: Ada}
                        """))
                .containsExactly("privacy-acceptances.yaml:3:39: The key \"by\" is not known here. "
                        + "Write one of: rule, finding, members, about.");
    }

    @Test
    void what_is_no_file_of_exceptions_is_refused() {
        assertThat(problems("")).hasSize(1).allMatch(each -> each.contains("Begin with the line format"));
        assertThat(problems("- a\n")).hasSize(1).allMatch(each -> each.contains("must be a map"));
        assertThat(problems("accepted: []\n")).hasSize(1).allMatch(each -> each.contains("does not say"));
        assertThat(problems("format: ppac-acceptances/2\n"))
                .containsExactly("privacy-acceptances.yaml:1:9: The file of exceptions does not say "
                        + "ppac-acceptances/1. Begin with the line format: ppac-acceptances/1.");
        assertThat(problems("format: ppac-acceptances/1\naccepted: {rule: a}\n"))
                .containsExactly("privacy-acceptances.yaml:2:11: accepted must be a list. "
                        + "Begin each entry with a dash: - rule: ...");
        assertThat(problems("format: ppac-acceptances/1\n\taccepted: []\n")).isNotEmpty();
    }

    private static Acceptances read(String text) {
        return READER.read(PolicySource.of("privacy-acceptances.yaml", text));
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(InvalidPolicyException.class, () -> read(text)).problems().stream()
                .map(Object::toString)
                .toList();
    }
}
