package org.privacyascode.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Where the policy of a module is.
 *
 * @param folder nothing outside it is read, and positions are relative to it
 * @param file the policy, absolute and inside the folder
 * @param home the folder where what belongs to the policy is looked for, such as its exceptions
 */
record PolicyFile(Path folder, Path file, Path home) {

    static final String NAME = "privacy-policy.yaml";

    /** A policy whose exceptions lie beside it. */
    PolicyFile(Path folder, Path file) {
        this(folder, file, file.resolveSibling("."));
    }

    PolicyFile {
        home = home.normalize();
    }

    /** What a first policy looks like. It can be read, and its check tells what is missing. */
    static final String FIRST =
            """
            format: ppac/1
            controller: Your Company Ltd
            site: example.com
            contact: privacy@example.com
            """;

    /**
     * The policy that is given, else the one of the nearest folder from the module up to the root of the build.
     *
     * @throws MojoFailureException if there is none, with the lines that make one
     */
    static PolicyFile find(Optional<Path> given, Path module, Path root) throws MojoFailureException {
        if (given.isPresent()) {
            return of(given.get(), root)
                    .orElseThrow(() -> new MojoFailureException(
                            "There is no policy " + given.get() + ". Correct privacy.policy, or leave it out."));
        }
        return Stream.iterate(module.toAbsolutePath().normalize(), folder -> folder != null, Path::getParent)
                .takeWhile(folder -> !isAbove(folder, root))
                .flatMap(folder -> of(folder.resolve(NAME), root).stream())
                .findFirst()
                .orElseThrow(() -> missing(module, root));
    }

    private static Optional<PolicyFile> of(Path path, Path root) {
        Path file = path.toAbsolutePath().normalize();
        Path folder = file.startsWith(root) ? root : file.getParent();
        return Files.isRegularFile(file) ? Optional.of(new PolicyFile(folder, file)) : Optional.empty();
    }

    /** A module outside the root, as flat layouts have it, is searched alone with the folders above it that are not the root's. */
    private static boolean isAbove(Path folder, Path root) {
        return root.startsWith(folder) && !root.equals(folder);
    }

    private static MojoFailureException missing(Path module, Path root) {
        return new MojoFailureException("There is no " + NAME + " in " + module
                + (module.equals(root) ? "" : ", nor in a folder above it up to " + root)
                + ". Write one that begins with these lines, and the check tells what is missing in it:\n\n" + FIRST);
    }
}
