package org.privacyascode.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.yaml.PolicyFiles;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;
import org.privacyascode.revision.GitRepository;

/**
 * A version of a policy: a file, or {@code REVISION:path} of the Git repository around the working folder. The path is relative to the root
 * of the repository; what the policy extends or uses is read at the same revision.
 */
final class PolicyVersion {

    private PolicyVersion() {}

    static Policy read(Options options, String name, PolicyReader reader) {
        int colon = name.indexOf(':');
        if (colon < 1 || isFile(name)) {
            return PolicyOption.read(options, Options.path("--from", name), reader)
                    .policy();
        }
        String revision = name.substring(0, colon);
        String path = name.substring(colon + 1).replace('\\', '/');
        Path folder = options.path("--root").orElse(Path.of("")).toAbsolutePath();
        GitRepository repository = GitRepository.around(folder);
        PolicySource source = source(repository, revision, path)
                .orElseThrow(() -> new UsageException(
                        "There is no file " + path + " at " + revision + ".",
                        "Paths are relative to " + repository.workFolder() + "."));
        return reader.read(source, files(repository, revision)).policy();
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static Optional<PolicySource> source(GitRepository repository, String revision, String path) {
        return repository.file(revision, path).map(bytes -> new PolicySource(revision + ":" + path, bytes));
    }

    /** Files beside the one that names them, at the same revision; a path that leaves the repository is not found. */
    private static PolicyFiles files(GitRepository repository, String revision) {
        return (from, path) -> {
            String inside = from.substring(from.indexOf(':') + 1);
            String wanted =
                    Path.of(inside).resolveSibling(path).normalize().toString().replace('\\', '/');
            return wanted.startsWith("..") || wanted.startsWith("/")
                    ? Optional.empty()
                    : source(repository, revision, wanted);
        };
    }
}
