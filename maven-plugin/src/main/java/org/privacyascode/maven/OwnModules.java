package org.privacyascode.maven;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Modules of the same build, and libraries of the same group, that a module runs with: data are followed through them. */
final class OwnModules {

    private OwnModules() {}

    static Stream<Path> of(MavenProject project, Collection<MavenProject> reactor) {
        Set<String> built = reactor.stream()
                .map(each -> key(each.getGroupId(), each.getArtifactId()))
                .collect(Collectors.toSet());
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getFile() != null && !Artifact.SCOPE_TEST.equals(artifact.getScope()))
                .filter(artifact -> artifact.getGroupId().equals(project.getGroupId())
                        || built.contains(key(artifact.getGroupId(), artifact.getArtifactId())))
                .map(artifact -> artifact.getFile().toPath());
    }

    private static String key(String group, String artifact) {
        return group + ":" + artifact;
    }
}
