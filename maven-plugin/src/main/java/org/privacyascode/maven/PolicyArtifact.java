package org.privacyascode.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.privacyascode.cli.OutputFile;

/**
 * A policy that many repositories share, as an artifact: a jar with {@code privacy-policy.yaml} at its top, and beside it whatever that
 * extends or uses. Its YAML files are unpacked below the build, once for all modules.
 */
final class PolicyArtifact {

    /** {@code group:artifact:version}, {@code group:artifact:extension:version} or with a classifier in between. */
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+:[\\w.-]+(:[\\w.-]+){1,3}");

    private static final int MOST_BYTES = 1 << 20;

    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;

    PolicyArtifact(RepositorySystem repositories, MavenSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    static boolean isCoordinates(String policy) {
        return COORDINATES.matcher(policy).matches();
    }

    /**
     * The policy inside.
     *
     * @throws MojoExecutionException if the artifact cannot be had or unpacked
     * @throws MojoFailureException if it has no policy
     */
    PolicyFile find(String coordinates, Path root) throws MojoExecutionException, MojoFailureException {
        Path artifact = resolve(coordinates);
        Path folder = Files.isDirectory(artifact) ? artifact : unpacked(artifact, coordinates);
        Path file = folder.resolve(PolicyFile.NAME);
        if (!Files.isRegularFile(file)) {
            throw new MojoFailureException(
                    "The artifact " + coordinates + " has no " + PolicyFile.NAME + " at its top: " + artifact);
        }
        return new PolicyFile(folder, file, root);
    }

    private Path resolve(String coordinates) throws MojoExecutionException {
        try {
            ArtifactRequest request = new ArtifactRequest(
                    new DefaultArtifact(coordinates), project.getRemoteProjectRepositories(), "privacy policy");
            return repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException | IllegalArgumentException problem) {
            throw new MojoExecutionException(
                    "The policy " + coordinates + " cannot be had: " + problem.getMessage(), problem);
        }
    }

    private Path unpacked(Path jar, String coordinates) throws MojoExecutionException {
        Path folder = Path.of(session.getTopLevelProject().getBuild().getDirectory())
                .resolve("privacy/policy")
                .resolve(coordinates.replace(':', '_'))
                .toAbsolutePath()
                .normalize();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                unpack(zip, entries.nextElement(), folder);
            }
        } catch (IOException problem) {
            throw new MojoExecutionException("Cannot unpack " + jar + ": " + problem.getMessage(), problem);
        }
        return folder;
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        boolean isYaml = entry.getName().endsWith(".yaml") || entry.getName().endsWith(".yml");
        if (!isYaml || entry.isDirectory() || !file.startsWith(folder)) {
            return;
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new IOException(entry.getName() + " is larger than 1 MiB");
        }
        OutputFile.write(file, out -> out.append(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Whether what is given names an artifact and no file. */
    static Optional<String> coordinates(Optional<String> given) {
        return given.filter(PolicyArtifact::isCoordinates).filter(text -> !Files.exists(Path.of(text)));
    }
}
