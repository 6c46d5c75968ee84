package org.privacyascode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void replaces_a_file_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "an old and longer text");

        OutputFile.write(file, out -> out.append("new \u00e9"));

        assertThat(file).hasContent("new \u00e9");
    }

    @Test
    void may_be_read_by_whoever_may_read_a_file_made_in_the_ordinary_way() throws IOException {
        Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
        Path file = folder.resolve("page.html");

        OutputFile.write(file, out -> out.append("page"));

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void leaves_the_old_file_and_no_other_when_writing_fails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        assertThatIOException()
                .isThrownBy(() -> OutputFile.write(file, out -> {
                    out.append("half");
                    throw new IOException("disk full");
                }));

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void does_not_follow_a_symbolic_link() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "kept");
        Path link = Files.createSymbolicLink(folder.resolve("link"), secret);

        assertThatIOException().isThrownBy(() -> OutputFile.write(link, out -> out.append("x")));
        assertThat(secret).hasContent("kept");
    }
}
