package org.privacyascode.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.privacyascode.finding.Baseline;
import org.privacyascode.finding.RuleId;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.policy.yaml.AcceptanceReader;
import org.privacyascode.policy.yaml.PolicySource;

class AcceptanceFileTest {

    private static final String FINGERPRINT = "v1:0123456789abcdef0123456789abcdef";
    private static final Baseline ONE = new Baseline(List.of(new Baseline.Entry(
            new RuleId("logged-data"),
            FINGERPRINT,
            "account.email",
            List.of("shop.Mailer.welcome", "src/a b.yml#\"key\": {x}", "no"))));

    @Test
    void a_new_file_says_what_it_is_and_lists_the_members_one_a_line() {
        assertThat(AcceptanceFile.text("", ONE))
                .isEqualTo(
                        """
                        # Exceptions to the rules of the privacy check: docs/acceptances.md
                        format: ppac-acceptances/1

                        baseline:
                          # What was there when the rules came. Written by the command baseline; do not add to it by hand.
                          - rule: logged-data
                            finding: "v1:0123456789abcdef0123456789abcdef"
                            about: account.email
                            members:
                              - "no"
                              - shop.Mailer.welcome
                              - "src/a b.yml#\\"key\\": {x}"
                        """);
    }

    @Test
    void what_is_written_is_read_as_the_same() {
        assertThat(Baseline.of(read(AcceptanceFile.text("", ONE)).baseline())).isEqualTo(ONE);
    }

    @Test
    void what_people_wrote_stays_as_it_is_wherever_the_baseline_stands() {
        String before =
                """
                # Ours.
                format: ppac-acceptances/1  # one

                """;
        String accepted =
                """
                accepted:
                  # A comment.
                  - {rule: logged-data, members: [a], reason: r, by: b, until: 2027-01-01}
                """;
        String former = before + "baseline:\n# old\n- rule: logged-data\n  members: [old]\n\n  # more\n" + accepted;

        String text = AcceptanceFile.text(former, ONE);

        assertThat(text)
                .startsWith(before + "baseline:\n")
                .endsWith("\n\n" + accepted)
                .doesNotContain("old");
        assertThat(Baseline.of(read(text).baseline())).isEqualTo(ONE);
        assertThat(AcceptanceFile.text(text, ONE)).isEqualTo(text);
        assertThat(AcceptanceFile.text(former, new Baseline(List.of()))).isEqualTo(before + accepted);
        assertThat(AcceptanceFile.text(before + accepted, ONE)).startsWith(before + accepted + "\nbaseline:\n");
    }

    @Test
    void a_hostile_name_stays_one_text() {
        Baseline hostile = new Baseline(List.of(new Baseline.Entry(
                new RuleId("logged-data"), FINGERPRINT, "a\naccepted: []", List.of("x\u202E\n  - y", "- z", "\\"))));

        Acceptances read = read(AcceptanceFile.text("", hostile));

        assertThat(read.granted()).isEmpty();
        assertThat(read.baseline()).hasSize(1).allMatch(entry -> entry.members().size() == 3);
    }

    @Test
    void an_entry_to_paste_leaves_to_a_person_what_only_a_person_can_say() {
        assertThat(AcceptanceFile.entry("logged-data", FINGERPRINT, List.of("b", "a.B.c", "b")))
                .isEqualTo(
                        """
                        - rule: logged-data
                          finding: "v1:0123456789abcdef0123456789abcdef"
                          members:
                            - a.B.c
                            - "b"
                          reason: ...
                          by: ...
                          until: ...
                        """);
    }

    private static Acceptances read(String text) {
        return AcceptanceReader.of(List.of("logged-data"), rule -> true)
                .read(PolicySource.of("privacy-acceptances.yaml", text));
    }
}
