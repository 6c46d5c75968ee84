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
import org.privacyascode.report.ReportFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The reports of a check, and what explains them. */
class ReportCommandsTest {

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_policy_and_a_schema_that_breaks_it() throws IOException {
        Files.writeString(
                folder.resolve("privacy-policy.yaml"),
                """
                format: ppac/1
                controller: Smart AI Movies Ltd
                site: smartaimovies.com
                contact: privacy@smartaimovies.com
                """);
        Files.createDirectory(folder.resolve("resources"));
        schema("email VARCHAR(80)");
    }

    @Test
    void how_a_check_ends_does_not_depend_on_the_form() throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(run(Map.of(), "check", "--format", format.word()))
                    .as(format.word())
                    .isEqualTo(1);
        }
        schema("colour VARCHAR(80)");
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(run(Map.of(), "check", "--format", format.word()))
                    .as(format.word())
                    .isZero();
        }
    }

    @Test
    void one_check_writes_as_many_reports_as_it_is_told_each_the_same_twice() throws IOException {
        List<String> options = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            options.addAll(List.of("--report", format.word() + "=" + folder.resolve("out/" + format.file())));
        }
        assertThat(run(Map.of(), "check", options.toArray(String[]::new))).isEqualTo(1);
        assertThat(out).contains("ERROR  undeclared-data");
        String sarif = Files.readString(folder.resolve("out/check.sarif"));
        run(Map.of(), "check", options.toArray(String[]::new));

        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(ReportFormat.values().length);
        }
        assertThat(folder.resolve("out/check.sarif")).hasContent(sarif);
        assertThat(sarif).contains("\"uri\": \"resources/schema.sql\"").doesNotContain(folder.toString());
    }

    @Test
    void a_report_without_a_known_form_or_a_file_of_its_own_is_refused() {
        assertThat(run(Map.of(), "check", "--report", "xml=a")).isEqualTo(2);
        assertThat(run(Map.of(), "check", "--report", "json=")).isEqualTo(2);
        assertThat(run(Map.of(), "check", "--report", "json=a", "--report", "sarif=a"))
                .isEqualTo(2);
        assertThat(err).contains("sarif, junit", "Two reports go to a.");
    }

    @Test
    void the_summary_of_a_build_is_added_to_and_only_where_it_is_asked_for() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");

        run(Map.of(), "check");
        assertThat(summary).hasContent("before\n");
        assertThat(run(Map.of("GITHUB_STEP_SUMMARY", summary.toString()), "check"))
                .isEqualTo(1);

        assertThat(summary).content().startsWith("before\n## Privacy check\n").contains("undeclared-data");
    }

    @Test
    void a_summary_that_cannot_be_written_is_told_and_changes_nothing() {
        assertThat(run(Map.of("GITHUB_STEP_SUMMARY", folder.toString()), "check"))
                .isEqualTo(1);
        assertThat(err).contains("The summary of the build was not written");
    }

    @Test
    void a_rule_is_explained_without_a_policy() {
        assertThat(Main.run(List.of("explain", "--rule", "undeclared-data"), new Console(out, err)))
                .isEqualTo(ExitCode.FINE);
        assertThat(out).startsWith("undeclared-data (error)");
        assertThat(Main.run(List.of("explain", "--rule", "undeclared"), new Console(out, err)))
                .isEqualTo(ExitCode.FAILED);
        assertThat(Main.run(List.of("explain"), new Console(out, err))).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("There is no rule undeclared.", "Say what to explain.");
    }

    @Test
    void a_finding_is_explained_by_the_first_digits_of_its_fingerprint_and_what_it_offers_accepts_it()
            throws IOException {
        run(Map.of(), "check", "--format", "json");
        JsonNode finding =
                new ObjectMapper().readTree(out.toString()).get("findings").get(0);
        String fingerprint = finding.get("fingerprint").asString();
        out.setLength(0);

        assertThat(run(Map.of(), "explain", "--finding", fingerprint.substring(0, 12)))
                .isZero();

        assertThat(out).startsWith("ERROR  undeclared-data  " + fingerprint);
        String entry = out.substring(out.indexOf("  - rule:"), out.indexOf("\nThe rule:"))
                .replace("reason: ...", "reason: It is old.")
                .replace("by: ...", "by: Ada")
                .replace("until: ...", "until: 2027-01-01");
        Path file = folder.resolve("privacy-acceptances.yaml");
        Files.writeString(file, "format: ppac-acceptances/1\naccepted:\n" + entry);
        assertThat(run(Map.of(), "check")).isZero();
        out.setLength(0);
        run(Map.of(), "explain", "--finding", fingerprint);
        assertThat(out).contains("Accepted in privacy-acceptances.yaml:3:5: It is old. (Ada, until 2027-01-01)");
    }

    @Test
    void a_fingerprint_that_no_finding_has_is_a_mistake() {
        assertThat(run(Map.of(), "explain", "--finding", "v1:0000")).isEqualTo(2);
        assertThat(run(Map.of(), "explain", "--finding", "v1:")).isEqualTo(2);
        assertThat(err).contains("This check has no finding v1:0000.");
    }

    @Test
    void evidence_and_records_are_written_from_code_or_from_the_policy_alone() throws IOException {
        assertThat(run(Map.of(), "evidence")).isZero();
        assertThat(out).contains("| clause | says | status | where, or why not |");
        out.setLength(0);
        assertThat(run(Map.of(), "evidence", "--format", "json")).isZero();
        assertThat(new ObjectMapper().readTree(out.toString()).get("clauses")).isNotEmpty();

        Path records = folder.resolve("records");
        assertThat(run(Map.of(), "records", "--out", records.toString())).isZero();
        try (var files = Files.list(records)) {
            assertThat(files).hasSize(9);
        }
        String policy = folder.resolve("privacy-policy.yaml").toString();
        Path alone = folder.resolve("alone");
        assertThat(Main.run(List.of("records", "--policy", policy, "--out", alone.toString()), new Console(out, err)))
                .isEqualTo(ExitCode.FINE);
        assertThat(alone.resolve("tilt.json")).exists();
        assertThat(Main.run(List.of("records", "--policy", policy), new Console(out, err)))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("The option --out is missing.");
    }

    private void schema(String columns) throws IOException {
        Files.writeString(
                folder.resolve("resources/schema.sql"),
                "CREATE TABLE person (id BIGINT PRIMARY KEY, " + columns + ");\n");
    }

    private int run(Map<String, String> environment, String command, String... more) {
        List<String> words = new ArrayList<>(List.of(
                command,
                "--policy",
                folder.resolve("privacy-policy.yaml").toString(),
                "--resources",
                folder.resolve("resources").toString(),
                "--root",
                folder.toString(),
                "--as-of",
                "2026-11-25"));
        words.addAll(List.of(more));
        return Main.run(words, new Console(out, err, environment)).code();
    }
}
