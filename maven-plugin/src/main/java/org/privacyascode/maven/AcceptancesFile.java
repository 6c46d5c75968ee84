package org.privacyascode.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.privacyascode.finding.RuleId;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.yaml.AcceptanceReader;
import org.privacyascode.rule.Rules;

/**
 * The file of exceptions and what it says.
 *
 * @param file where it is, or would be
 */
record AcceptancesFile(Path file, Acceptances read) {

    private static final String NAME = "privacy-acceptances.yaml";

    /** A reader that knows the rules. */
    static final AcceptanceReader READER = AcceptanceReader.of(
            Rules.infos().stream().map(info -> info.id().value()).toList(), rule -> new RuleId(rule).isAcceptable());

    /**
     * The file that is given, else the one beside the policy; nothing is accepted where there is none.
     *
     * @throws MojoFailureException if the given file is not there, or has problems, which are logged
     */
    static AcceptancesFile find(Optional<Path> given, PolicyFile policy, Log log) throws MojoFailureException {
        Path file = given.orElseGet(() -> policy.home().resolve(NAME));
        if (!Files.exists(file)) {
            if (given.isPresent()) {
                throw new MojoFailureException(
                        "There is no file " + file + ". Correct privacy.acceptances, or leave it out.");
            }
            return new AcceptancesFile(file, Acceptances.NONE);
        }
        try {
            return new AcceptancesFile(file, READER.read(policy.folder(), file));
        } catch (InvalidPolicyException invalid) {
            invalid.problems().forEach(problem -> log.error(Lines.of(problem)));
            throw new MojoFailureException("The exceptions in " + file + " cannot be used: "
                    + Lines.count(invalid.problems().size(), "problem") + ", each listed above.");
        }
    }
}
