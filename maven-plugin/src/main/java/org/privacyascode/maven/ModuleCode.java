package org.privacyascode.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.privacyascode.code.CodeBase;
import org.privacyascode.knowledge.InvalidSignaturesException;
import org.privacyascode.knowledge.Knowledge;

/** What there is to read in a module. */
final class ModuleCode {

    private ModuleCode() {}

    /**
     * Classes, resources and resolved libraries of a module; empty if it has neither code nor resources.
     *
     * @throws MojoFailureException if there are sources that were not compiled: a check of them would see nothing
     */
    static Optional<CodeBase> of(MavenProject project, Collection<MavenProject> reactor, Path root)
            throws MojoFailureException {
        List<Path> sources = existing(project.getCompileSourceRoots().stream().map(Path::of));
        List<Path> resources = existing(Stream.concat(
                project.getResources().stream().map(Resource::getDirectory).map(Path::of),
                Stream.of(project.getBasedir().toPath().resolve("src/main/webapp"))));
        Path output = Path.of(project.getBuild().getOutputDirectory());
        boolean isCompiled = contains(output, ".class");
        if (!isCompiled && sources.stream().anyMatch(folder -> contains(folder, ".java"))) {
            throw new MojoFailureException("nothing-scanned: the module has sources, but " + output
                    + " holds no class. Compile first: mvn verify, or mvn compile before this goal.");
        }
        Path base = project.getBasedir().toPath().toAbsolutePath().normalize();
        List<Path> deployment = DeploymentFiles.of(base);
        if (!isCompiled && resources.isEmpty() && deployment.isEmpty()) {
            return Optional.empty();
        }
        Path shownFrom = base.startsWith(root) ? root : base;
        List<Path> own = existing(OwnModules.of(project, reactor));
        return Optional.of(new CodeBase(
                        isCompiled ? List.of(output) : List.of(),
                        Stream.concat(resources.stream(), deployment.stream()).toList(),
                        sources,
                        libraries(project).stream()
                                .filter(file -> !own.contains(file))
                                .toList(),
                        Optional.of(shownFrom))
                .with(ModuleDependencies.of(project, shownFrom))
                .through(own));
    }

    /**
     * What the tool knows, with what the files say about the libraries of the project.
     *
     * @throws MojoFailureException if a file cannot be used; every problem was logged
     */
    static Knowledge knowledge(Knowledge bundled, List<File> signatures, Log log)
            throws MojoExecutionException, MojoFailureException {
        try {
            return signatures.isEmpty()
                    ? bundled
                    : bundled.withSignatures(
                            signatures.stream().map(File::toPath).toList());
        } catch (InvalidSignaturesException invalid) {
            log.error(invalid.getMessage());
            throw new MojoFailureException("The signatures cannot be used; the problems are listed above.");
        } catch (UncheckedIOException problem) {
            throw new MojoExecutionException(problem.getMessage(), problem);
        }
    }

    private static List<Path> libraries(MavenProject project) {
        return existing(project.getArtifacts().stream()
                .map(Artifact::getFile)
                .filter(file -> file != null)
                .map(File::toPath));
    }

    private static List<Path> existing(Stream<Path> paths) {
        return paths.map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .filter(Files::exists)
                .toList();
    }

    private static boolean contains(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(ending));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot list " + folder, problem);
        }
    }
}
