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

    /** The policy, absolute. */
    static Path file(Options options) {
        options.required(NAME);
        return options.path(NAME).orElseThrow().toAbsolutePath().normalize();
    }

    /** The folder that positions are relative to. */
    static Path folder(Options options) {
        Path file = file(options);
        Optional<Path> root =
                options.path("--root").map(path -> path.toAbsolutePath().normalize());
        return root.filter(file::startsWith).orElse(file.getParent());
    }
}
