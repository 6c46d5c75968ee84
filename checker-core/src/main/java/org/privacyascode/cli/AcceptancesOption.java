package org.privacyascode.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.privacyascode.finding.RuleId;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.policy.yaml.AcceptanceReader;
import org.privacyascode.rule.Rules;

/** The option that names the file of exceptions; without it the one that lies beside the policy, if there is one. */
final class AcceptancesOption {

    static final String NAME = "--acceptances";

    private static final String FILE = "privacy-acceptances.yaml";

    private AcceptancesOption() {}

    /** Where the file is, or would be. */
    static Path file(Options options) {
        Path policy = PolicyOption.file(options);
        return options.path(NAME)
                .map(path -> path.toAbsolutePath().normalize())
                .orElseGet(() -> policy.resolveSibling(FILE));
    }

    /**
     * Reads the file; nothing is accepted where there is none.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException with every problem of the file
     */
    static Acceptances read(Options options) {
        Path file = file(options);
        if (options.path(NAME).isPresent() && !Files.exists(file)) {
            throw new UsageException(
                    "There is no " + options.path(NAME).get() + ", which " + NAME + " names.",
                    "Correct the path, or leave it out.");
        }
        return readIfThere(options);
    }

    /** The same for a file that may still have to be made. */
    static Acceptances readIfThere(Options options) {
        Path file = file(options);
        return Files.exists(file) ? reader().read(PolicyOption.folder(options), file) : Acceptances.NONE;
    }

    /** A reader that knows the rules. */
    static AcceptanceReader reader() {
        return AcceptanceReader.of(
                Rules.infos().stream().map(info -> info.id().value()).toList(),
                rule -> new RuleId(rule).isAcceptable());
    }
}
