package org.privacyascode.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.ReadPolicy;

/** The option that names the policy. */
final class PolicyOption {

    static final String NAME = "--policy";

    private PolicyOption() {}

    /**
     * Reads the policy; what it extends may lie beside it or below the root.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException with every problem of the policy
     */
    static ReadPolicy read(Options options, PolicyReader reader) {
        return reader.read(folder(options), file(options));
    }

    /** Reads the policy that another option names, if it is there. */
    static Optional<ReadPolicy> read(Options options, String name, PolicyReader reader) {
        return options.path(name).map(path -> read(options, path, reader));
    }

    /** Reads the policy in a file. */
    static ReadPolicy read(Options options, Path path, PolicyReader reader) {
        Path file = path.toAbsolutePath().normalize();
        return reader.read(folder(options, file), file);
    }

    /** The policy, absolute. */
    static Path file(Options options) {
        options.required(NAME);
        return options.path(NAME).orElseThrow().toAbsolutePath().normalize();
    }

    /** The folder that positions are relative to. */
    static Path folder(Options options) {
        return folder(options, file(options));
    }

    private static Path folder(Options options, Path file) {
        Optional<Path> root =
                options.path("--root").map(path -> path.toAbsolutePath().normalize());
        return root.filter(file::startsWith).orElse(file.getParent());
    }
}
