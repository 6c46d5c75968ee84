package org.privacyascode.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files beside a POM that say where and how the module runs. A file belongs to the nearest folder with a POM. */
final class DeploymentFiles {

    private static final Pattern FILE = Pattern.compile(
            "(?i)(dockerfile|containerfile)([.-].*)?|.*\\.dockerfile|(docker-)?compose[^/]*\\.ya?ml|\\.env([.-].*)?|.*\\.tf(vars)?|nginx[^/]*\\.conf");

    private static final Set<String> FOLDERS = Set.of(
            "charts", "deploy", "deployment", "docker", "helm", "infra", "k8s", "kubernetes", "manifests", "terraform");

    private DeploymentFiles() {}

    /** Files and folders of the module, sorted. */
    static List<Path> of(Path module) {
        try (Stream<Path> entries = Files.list(module)) {
            return entries.filter(DeploymentFiles::isOne).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot list " + module, problem);
        }
    }

    private static boolean isOne(Path entry) {
        String name = entry.getFileName().toString();
        return Files.isDirectory(entry)
                ? FOLDERS.contains(name) && !Files.exists(entry.resolve("pom.xml"))
                : FILE.matcher(name).matches();
    }
}
