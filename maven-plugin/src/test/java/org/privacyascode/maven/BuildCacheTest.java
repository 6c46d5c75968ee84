package org.privacyascode.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTest {

    @TempDir
    private Path root;

    @Test
    void says_nothing_where_the_extension_is_not_used() throws IOException {
        assertThat(BuildCache.warning(root)).isEmpty();
        write("extensions.xml", "<extensions/>");
        assertThat(BuildCache.warning(root)).isEmpty();
    }

    @Test
    void warns_where_the_extension_would_skip_the_check() throws IOException {
        write("extensions.xml", "<artifactId>maven-build-cache-extension</artifactId>");
        assertThat(BuildCache.warning(root))
                .hasValueSatisfying(warning -> assertThat(warning).contains("<goal>check</goal>"));
    }

    @Test
    void says_nothing_where_the_check_always_runs() throws IOException {
        write("extensions.xml", "<artifactId>maven-build-cache-extension</artifactId>");
        write("maven-build-cache-config.xml", "<goalsList artifactId=\"privacy-maven-plugin\">");
        assertThat(BuildCache.warning(root)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(root.resolve(".mvn")).resolve(name), text);
    }
}
