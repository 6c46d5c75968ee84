package org.privacyascode.maven;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.project.MavenProject;
import org.privacyascode.code.Dependency;

/**
 * The libraries that a module runs with, as Maven resolved them: of parents, of profiles in use, and those that others bring. Each is
 * placed at the line of the POM that names it or what brings it.
 */
final class ModuleDependencies {

    private static final Set<String> NOT_AT_RUN_TIME = Set.of(Artifact.SCOPE_TEST, Artifact.SCOPE_PROVIDED);

    private ModuleDependencies() {}

    static List<Dependency> of(MavenProject project, Path root) {
        return project.getArtifacts().stream()
                .filter(artifact -> !NOT_AT_RUN_TIME.contains(artifact.getScope()))
                .map(artifact -> dependency(artifact, project, root))
                .sorted(Comparator.comparing(Dependency::group).thenComparing(Dependency::artifact))
                .toList();
    }

    private static Dependency dependency(Artifact artifact, MavenProject project, Path root) {
        List<String> trail = Optional.ofNullable(artifact.getDependencyTrail()).orElse(List.of());
        List<String> via = trail.size() > 2
                ? trail.subList(1, trail.size() - 1).stream()
                        .map(ModuleDependencies::key)
                        .toList()
                : List.of();
        String named = via.isEmpty() ? artifact.getGroupId() + ":" + artifact.getArtifactId() : via.get(0);
        Optional<InputLocation> at = project.getDependencies().stream()
                .filter(each -> named.equals(each.getGroupId() + ":" + each.getArtifactId()))
                .map(each -> Optional.ofNullable(each.getLocation("artifactId"))
                        .or(() -> Optional.ofNullable(each.getLocation(""))))
                .flatMap(Optional::stream)
                .findFirst();
        return new Dependency(
                artifact.getGroupId(),
                artifact.getArtifactId(),
                at.flatMap(location -> file(location, root))
                        .orElseGet(() -> name(project.getFile().toPath(), root)),
                at.map(InputLocation::getLineNumber).orElse(0),
                at.map(InputLocation::getColumnNumber).orElse(0),
                via);
    }

    /** The POM by its path where it is part of the build, else by its coordinates. */
    private static Optional<String> file(InputLocation location, Path root) {
        return Optional.ofNullable(location.getSource()).flatMap(source -> file(source, root));
    }

    private static Optional<String> file(InputSource source, Path root) {
        Optional<Path> file = Optional.ofNullable(source.getLocation())
                .map(Path::of)
                .map(path -> path.toAbsolutePath().normalize())
                .filter(path -> path.startsWith(root));
        return file.map(path -> name(path, root)).or(() -> Optional.ofNullable(source.getModelId()));
    }

    private static String name(Path file, Path root) {
        Path path = file.toAbsolutePath().normalize();
        return (path.startsWith(root) ? root.relativize(path) : path.getFileName())
                .toString()
                .replace('\\', '/');
    }

    /** Group and artifact of {@code group:artifact:type:version}. */
    private static String key(String id) {
        String[] parts = id.split(":");
        return parts.length < 2 ? id : parts[0] + ":" + parts[1];
    }
}
