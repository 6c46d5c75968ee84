package org.privacyascode.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The build cache extension of Maven skips goals where a module has not changed, also when the policy has: a check that does not run would
 * pass. It is told to run the check always, or a warning says how.
 */
final class BuildCache {

    private static final String EXTENSION = "maven-build-cache-extension";
    private static final String PLUGIN = "privacy-maven-plugin";

    private static final String WARNING =
            """
            The build cache skips this check where only the policy has changed, so that a broken promise passes. \
            Add to .mvn/maven-build-cache-config.xml, below <executionControl>:
            <runAlways><goalsLists><goalsList groupId="org.privacyascode" artifactId="privacy-maven-plugin">\
            <goals><goal>check</goal></goals></goalsList></goalsLists></runAlways>""";

    private BuildCache() {}

    /** What to say where the extension is used and was not told. */
    static Optional<String> warning(Path root) {
        Path folder = root.resolve(".mvn");
        boolean isUnsafe = contains(folder.resolve("extensions.xml"), EXTENSION)
                && !contains(folder.resolve("maven-build-cache-config.xml"), PLUGIN);
        return isUnsafe ? Optional.of(WARNING) : Optional.empty();
    }

    private static boolean contains(Path file, String word) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).contains(word);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
