package org.privacyascode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

class MainTest {

    private static final Path OWN_CLASSES = Path.of("target", "test-classes");

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @TempDir
    private Path folder;

    @Test
    void facts_writes_json_and_ends_with_0() {
        assertThat(run("facts", "--classes", OWN_CLASSES.toString())).isZero();

        assertThat(new ObjectMapper().readTree(out.toString()).get("read").asInt())
                .isPositive();
        assertThat(err).isEmpty();
    }

    @Test
    void facts_writes_the_file_that_it_is_told_and_nothing_else() throws IOException {
        Path file = folder.resolve("deep/facts.json");

        assertThat(run("facts", "--classes=" + OWN_CLASSES, "--out", file.toString()))
                .isZero();

        assertThat(out).isEmpty();
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void facts_of_a_broken_class_are_written_and_end_with_2_and_a_line_that_names_it() throws IOException {
        Files.writeString(folder.resolve("Broken.class"), "no class");

        assertThat(run("facts", "--classes", folder.toString())).isEqualTo(2);

        assertThat(out).contains("Broken.class");
        assertThat(err.toString()).contains("not read: Broken.class").doesNotContain("\tat ");
    }

    @Test
    void a_folder_without_classes_is_never_a_clean_result() {
        assertThat(run("facts", "--classes", folder.toString())).isEqualTo(2);
        assertThat(err).contains("holds no class");
    }

    @Test
    void a_path_that_does_not_exist_is_a_mistake_in_the_command() {
        assertThat(run("facts", "--classes", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err).contains("There is no ", "--classes");
        assertThat(out).isEmpty();
    }

    @Test
    void a_command_or_option_that_does_not_exist_is_named_with_what_exists() {
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(run("facts", "--clases", "x")).isEqualTo(2);
        assertThat(run("facts", "--classes")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err)
                .contains("There is no command chekc.", "Unknown option --clases.", "--classes has no value", "help");
    }

    @Test
    void an_output_that_is_a_folder_is_refused() {
        assertThat(run("facts", "--classes", OWN_CLASSES.toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(err).contains("is a folder or a symbolic link");
    }

    @Test
    void help_and_version_end_with_0() {
        assertThat(run("help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out).contains("Usage:", "privacy ");
    }

    private int run(String... arguments) {
        return Main.run(List.of(arguments), new Console(out, err)).code();
    }
}
