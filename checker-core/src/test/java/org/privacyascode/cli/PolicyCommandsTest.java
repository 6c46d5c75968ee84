package org.privacyascode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandsTest {

    private static final String POLICY =
            """
            format: ppac/1
            controller: Smart AI Movies Ltd
            site: smartaimovies.com
            contact: privacy@smartaimovies.com
            data:
              account:
                items: [contact.email]
                for: service
                keep: until account-closed
            """;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @TempDir
    private Path folder;

    private Path policy;

    @BeforeEach
    void write_a_policy() throws IOException {
        policy = Files.writeString(folder.resolve("privacy-policy.yaml"), POLICY);
    }

    @Test
    void a_check_without_findings_ends_with_0_and_a_count() throws IOException {
        assertThat(check("--classes", clean(), "--part", "true")).isZero();
        assertThat(out).contains("0 errors", "As of 2026-11-25.");
    }

    @Test
    void a_check_of_an_empty_folder_ends_with_1() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("classes"));

        assertThat(check("--classes", empty.toString())).isEqualTo(1);
        assertThat(out).contains("unreadable-input", "was the code compiled?");
    }

    @Test
    void warnings_fail_only_where_they_are_said_to() throws IOException {
        String classes = clean();

        assertThat(check("--classes", classes)).isZero();
        assertThat(check("--classes", classes, "--fail-on", "warning")).isEqualTo(1);
        assertThat(out).contains("WARNING  unused-declaration");
    }

    @Test
    void a_rule_can_be_made_to_warn_and_no_rule_that_does_not_exist() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("classes"));

        assertThat(check("--classes", empty.toString(), "--warn", "unreadable-input"))
                .isZero();
        assertThat(check("--classes", empty.toString(), "--warn", "unreadable")).isEqualTo(2);
        assertThat(err).contains("There is no rule unreadable.", "unreadable-input");
    }

    @Test
    void a_policy_that_cannot_be_read_ends_with_2_and_every_problem_at_its_position() throws IOException {
        Files.writeString(policy, POLICY.replace("keep:", "kep:").replace("for:", "fro:"));

        assertThat(check("--classes", "target/test-classes")).isEqualTo(2);
        assertThat(err).contains("privacy-policy.yaml:8:5", "privacy-policy.yaml:9:5");
        assertThat(out).isEmpty();
    }

    @Test
    void a_policy_that_does_not_exist_ends_with_2() {
        assertThat(run("check", "--policy", folder.resolve("none.yaml").toString(), "--classes", "target/test-classes"))
                .isEqualTo(2);
        assertThat(err).contains("none.yaml", "does not exist");
    }

    @Test
    void signatures_that_cannot_be_read_end_with_2_at_their_position() throws IOException {
        Path signatures = Files.writeString(folder.resolve("own.txt"), "nonsense here\n");

        assertThat(check("--classes", "target/test-classes", "--signatures", signatures.toString()))
                .isEqualTo(2);
        assertThat(err).contains("own.txt:1:");
    }

    @Test
    void a_wrong_date_word_or_answer_is_named_with_what_is_right() {
        assertThat(check("--classes", "target/test-classes", "--fail-on", "never"))
                .isEqualTo(2);
        assertThat(check("--classes", "target/test-classes", "--format", "xml")).isEqualTo(2);
        assertThat(check("--classes", "target/test-classes", "--part", "yes")).isEqualTo(2);
        assertThat(run("check", "--policy", policy.toString(), "--classes", "target/test-classes", "--as-of", "today"))
                .isEqualTo(2);
        assertThat(err).contains("error, warning", "text, json", "--part true", "2026-11-25");
    }

    @Test
    void a_report_in_a_file_is_whole_and_the_same_twice() throws IOException {
        Path file = folder.resolve("report.json");
        check("--classes", "target/test-classes", "--format", "json", "--out", file.toString());
        String first = Files.readString(file);
        check("--classes", "target/test-classes", "--format", "json", "--out", file.toString());

        assertThat(file).hasContent(first);
        assertThat(first).contains("\"version\": 1").doesNotContain(folder.toString());
    }

    @Test
    void render_writes_the_page_in_every_form_and_layout() {
        for (String form : List.of("html", "md", "text", "json")) {
            for (String layout : List.of("classic", "layered")) {
                out.setLength(0);
                assertThat(run("render", "--policy", policy.toString(), "--format", form, "--layout", layout))
                        .as(form + " " + layout + " " + err)
                        .isZero();
                assertThat(out).as(form + " " + layout).contains("Smart AI Movies");
            }
        }
    }

    @Test
    void lint_tells_every_rule_as_json_and_what_is_to_do_as_text() {
        assertThat(run("lint", "--policy", policy.toString(), "--as-of", "2026-11-25", "--format", "json"))
                .isZero();
        assertThat(out.toString().split("\"id\": ")).hasSize(148);
        assertThat(out).contains("\"result\": \"FAIL\"", "\"clause\": \"controller.address\"");
        out.setLength(0);
        assertThat(run("lint", "--policy", policy.toString(), "--as-of", "2026-11-25"))
                .isZero();
        assertThat(out).contains("1. Say who you are", "privacy-policy.yaml:", "[GDPR-102", "As of 2026-11-25.");
    }

    @Test
    void lint_refuses_what_is_approved_and_breaks_a_rule_and_a_draft_only_when_asked() throws IOException {
        assertThat(run("lint", "--policy", policy.toString(), "--fail-on", "error"))
                .isEqualTo(1);
        Files.writeString(policy, POLICY + "status: approved\n");
        assertThat(run("lint", "--policy", policy.toString())).isEqualTo(1);
    }

    @Test
    void diff_says_what_moved_and_refuses_a_version_that_moved_too_little() throws IOException {
        Path old = Files.writeString(folder.resolve("old.yaml"), POLICY + "document: {version: 1.0.0}\n");
        Path now = Files.writeString(
                folder.resolve("new.yaml"),
                POLICY.replace("[contact.email]", "[contact.email, contact.phone]") + "document: {version: 1.0.1}\n");
        for (String format : List.of("text", "md", "json")) {
            out.setLength(0);
            assertThat(run("diff", old.toString(), now.toString(), "--format", format))
                    .as(err.toString())
                    .isEqualTo(1);
            assertThat(out).contains("phone number", "2.0.0");
        }
        assertThat(run("diff", old.toString(), old.toString())).isZero();
        assertThat(run("diff", old.toString())).isEqualTo(2);
        assertThat(run("diff", old.toString(), old.toString(), old.toString())).isEqualTo(2);
    }

    /** A folder with one class that has nothing to do with people. */
    private String clean() throws IOException {
        Path name = Path.of("org", "privacyascode", "finding", "Severity.class");
        Path classes = folder.resolve("clean");
        Files.createDirectories(classes.resolve(name).getParent());
        Files.copy(Path.of("target", "classes").resolve(name), classes.resolve(name));
        return classes.toString();
    }

    private int check(String... more) {
        List<String> words =
                new java.util.ArrayList<>(List.of("check", "--policy", policy.toString(), "--as-of", "2026-11-25"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Main.run(List.of(arguments), new Console(out, err)).code();
    }
}
