package org.privacyascode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {

    private static final String POLICY =
            """
            format: ppac/1
            status: draft
            controller: {name: Example Ltd, country: CH}
            site: example.com
            contact: privacy@example.com
            data:
              account: {title: Your Account, items: [contact.email], for: service, keep: 90 days}
            """;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @TempDir
    private Path folder;

    private Path policy;

    @BeforeEach
    void write() throws IOException {
        policy = Files.writeString(folder.resolve("policy.yaml"), POLICY);
    }

    private ExitCode run(String... arguments) {
        out.setLength(0);
        err.setLength(0);
        return Main.run(List.of(arguments), new Console(out, err, Map.of()));
    }

    private void translate() throws IOException {
        Path german = folder.resolve("policy.de.yaml");
        assertThat(run("translate", "--policy", policy.toString(), "--lang", "de", "--out", german.toString()))
                .isEqualTo(ExitCode.FINE);
        String text = Files.readString(german);
        assertThat(text).contains("    # title: Your Account\n");
        Files.writeString(german, text.replace("    # title: Your Account\n", "    title: Ihr Konto\n"));
    }

    @Test
    void renders_a_draft_in_another_language_and_tells_what_is_not_translated() {
        assertThat(run("render", "--policy", policy.toString(), "--lang", "de", "--format", "md"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out)
                .contains("Wir haben unseren Sitz in der Schweiz.")
                .contains("### <a id=\"data-account\"></a>Konto");
        assertThat(err).contains("policy.yaml:7:3: data.account (de): The clause is not translated.");
    }

    @Test
    void refuses_a_page_with_words_of_another_language_when_asked_to() {
        assertThat(run(
                        "render",
                        "--policy",
                        policy.toString(),
                        "--lang",
                        "de",
                        "--stale-translations",
                        "fail",
                        "--format",
                        "md"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out).isEmpty();
    }

    @Test
    void takes_the_words_of_the_file_beside_the_policy() throws IOException {
        translate();
        assertThat(run(
                        "render",
                        "--policy",
                        policy.toString(),
                        "--lang",
                        "de-AT",
                        "--stale-translations",
                        "fail",
                        "--format",
                        "html"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out).contains("<html lang=\"de-AT\">").contains(">Ihr Konto</h3>");
        assertThat(err).isEmpty();
    }

    @Test
    void lint_and_verify_find_a_translation_that_has_gone_stale() throws IOException {
        translate();
        assertThat(run("lint", "--policy", policy.toString(), "--as-of", "2027-01-31", "--format", "json"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).containsPattern("\"id\" ?: ?\"QUAL-110\",\\s*\"result\" ?: ?\"PASS\"");
        Files.writeString(policy, POLICY.replace("Your Account", "Your Login"));
        run("lint", "--policy", policy.toString(), "--as-of", "2027-01-31", "--format", "json");
        assertThat(out.toString())
                .containsPattern(
                        "\"id\" ?: ?\"QUAL-110\",\\s*\"result\" ?: ?\"FAIL\",\\s*\"clause\" ?: ?\"data.account\"")
                .contains("The words changed since they were translated");
        assertThat(run("verify", "--policy", policy.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out)
                .containsPattern(
                        "policy\\.de\\.yaml:\\d+:3: data\\.account \\(de\\): The words changed since they were translated\\.");
    }

    @Test
    void knows_which_languages_there_are() {
        assertThat(run("render", "--policy", policy.toString(), "--lang", "tlh"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("There are no words for the language tlh. Write one of en, de, fr, es");
        assertThat(run("translate", "--policy", policy.toString(), "--lang", "tlh"))
                .isEqualTo(ExitCode.FAILED);
    }
}
