package org.privacyascode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

    private static final String POLICY =
            """
            format: ppac/1
            controller: Smart AI Movies Ltd
            site: smartaimovies.com
            contact: privacy@smartaimovies.com
            """;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @TempDir
    private Path folder;

    private Path resources;
    private Path file;

    @BeforeEach
    void write_a_policy_and_a_schema_that_breaks_it() throws IOException {
        Files.writeString(folder.resolve("privacy-policy.yaml"), POLICY);
        resources = Files.createDirectory(folder.resolve("resources"));
        file = folder.resolve("privacy-acceptances.yaml");
        schema("email VARCHAR(80)");
    }

    @Test
    void a_check_fails_until_the_baseline_is_written_and_for_what_is_new_afterwards() throws IOException {
        assertThat(run(Map.of(), "check")).isEqualTo(1);
        assertThat(file).doesNotExist();

        assertThat(run(Map.of(), "baseline")).isZero();
        assertThat(out).contains("The baseline has 1 place, 0 before.");
        assertThat(file).content().contains("rule: undeclared-data", "about: contact.email", "schema.sql#");

        assertThat(run(Map.of(), "check", "--fail-on", "warning")).isZero();
        assertThat(out).contains("1 accepted finding");

        schema("email VARCHAR(80), diagnosis VARCHAR(80)");
        assertThat(run(Map.of(), "check")).isEqualTo(1);
        assertThat(out).contains("undeclared-data", "health");
    }

    @Test
    void on_a_build_server_it_only_shrinks() throws IOException {
        schema("email VARCHAR(80), diagnosis VARCHAR(80)");
        run(Map.of(), "baseline");
        String before = Files.readString(file);
        schema("email VARCHAR(80), iban VARCHAR(40)");

        assertThat(run(Map.of("CI", "true"), "baseline")).isZero();

        assertThat(file).content().contains("contact.email").doesNotContain("health", "iban");
        assertThat(before).contains("health");
        assertThat(run(Map.of("CI", "true"), "check")).isEqualTo(1);
        assertThat(run(Map.of("CI", "true"), "baseline", "--shrink", "false")).isZero();
        assertThat(run(Map.of("CI", "true"), "check")).isZero();
    }

    @Test
    void a_place_that_is_mended_makes_its_entry_unused() throws IOException {
        run(Map.of(), "baseline");
        schema("colour VARCHAR(80)");

        assertThat(run(Map.of(), "check")).isZero();
        assertThat(out).contains("WARNING  unused-acceptance  privacy-acceptances.yaml:", "Write the baseline anew");
        assertThat(run(Map.of(), "baseline", "--shrink", "true")).isZero();
        assertThat(file).content().doesNotContain("baseline:");
        out.setLength(0);
        run(Map.of(), "check");
        assertThat(out).doesNotContain("unused-acceptance");
    }

    @Test
    void a_part_adds_and_takes_nothing_out() throws IOException {
        run(Map.of(), "baseline");
        schema("iban VARCHAR(80)");

        run(Map.of(), "baseline", "--part", "true");

        assertThat(file).content().contains("contact.email", "financial");
    }

    @Test
    void what_people_accepted_is_kept_and_not_taken_into_the_baseline() throws IOException {
        String accepted =
                """
                format: ppac-acceptances/1
                accepted:
                  - rule: undeclared-data
                    members: ["resources/schema.sql#person.email"]
                    reason: Goes with the old shop.  # a comment
                    by: Ada
                    until: 2027-01-01
                """;
        Files.writeString(file, accepted);

        assertThat(run(Map.of(), "check")).as(out.toString()).isZero();
        assertThat(run(Map.of(), "baseline")).isZero();

        assertThat(file).hasContent(accepted);
    }

    @Test
    void nothing_is_written_when_something_could_not_be_read() throws IOException {
        Files.writeString(resources.resolve("application.yml"), "a:\n\t- b\n");

        assertThat(run(Map.of(), "baseline")).isEqualTo(2);

        assertThat(err).contains("Not everything could be read");
        assertThat(file).doesNotExist();
    }

    @Test
    void exceptions_that_cannot_be_read_end_a_check_with_2_at_their_position() throws IOException {
        Files.writeString(file, "format: ppac-acceptances/1\naccepted:\n  - rule: undeclared-date\n");

        assertThat(run(Map.of(), "check")).isEqualTo(2);

        assertThat(err).contains("privacy-acceptances.yaml:3:11: There is no rule", "Did you mean undeclared-data?");
    }

    @Test
    void a_file_of_exceptions_that_is_named_has_to_be_there() {
        assertThat(run(
                        Map.of(),
                        "check",
                        "--acceptances",
                        folder.resolve("none.yaml").toString()))
                .isEqualTo(2);
        assertThat(err).contains("none.yaml, which --acceptances names.");
    }

    @Test
    void severities_are_words_and_a_note_cannot_fail() {
        assertThat(run(Map.of(), "check", "--severity", "undeclared-data=note")).isZero();
        assertThat(out).contains("NOTE", "1 note");
        assertThat(run(Map.of(), "check", "--severity", "undeclared-data=note", "--fail-on", "warning"))
                .isZero();
        assertThat(run(Map.of(), "check", "--severity", "undeclared-data=warning", "--fail-on", "warning"))
                .isEqualTo(1);
        assertThat(run(Map.of(), "check", "--severity", "undeclared-data")).isEqualTo(2);
        assertThat(run(Map.of(), "check", "--severity", "nothing=note")).isEqualTo(2);
        assertThat(run(Map.of(), "check", "--fail-on", "note")).isEqualTo(2);
        assertThat(err).contains("RULE=note", "There is no rule nothing.", "A note never fails a check.");
    }

    private void schema(String columns) throws IOException {
        Files.writeString(
                resources.resolve("schema.sql"), "CREATE TABLE person (id BIGINT PRIMARY KEY, " + columns + ");\n");
    }

    private int run(Map<String, String> environment, String command, String... more) {
        List<String> words = new ArrayList<>(List.of(
                command,
                "--policy",
                folder.resolve("privacy-policy.yaml").toString(),
                "--resources",
                resources.toString(),
                "--root",
                folder.toString(),
                "--as-of",
                "2026-11-25"));
        words.addAll(List.of(more));
        return Main.run(words, new Console(out, err, environment)).code();
    }
}
