package org.privacyascode.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.privacyascode.cli.OutputFile;
import org.privacyascode.code.CodeBase;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.policy.Policy;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.travel.FactsReader;

/** What goals share that write down something of a check; they fail no build for what it finds. */
abstract class ShownMojo extends CheckedMojo {

    /** Facts that were written before, such as those of a build of several modules, {@code target/privacy/whole/facts.json}. */
    @Parameter(property = "privacy.facts")
    private @Nullable File facts;

    /** A policy, what was seen, and what the rules say. */
    record Checked(Policy policy, Facts facts, CheckResult result) {

        EvidenceMatrix evidence() {
            return EvidenceMatrix.of(
                    policy,
                    facts,
                    result,
                    Rules.infos().stream().map(info -> info.id().value()).toList());
        }
    }

    /** The check; empty, and said so, where there is nothing to check. */
    final Optional<Checked> checked() throws MojoExecutionException, MojoFailureException {
        if (facts != null) {
            return Optional.of(checked(read(facts)));
        }
        Optional<CodeBase> code = code();
        if (code.isEmpty()) {
            getLog().info("Nothing to check: the module has neither code nor resources.");
            return Optional.empty();
        }
        ModuleResult module = judged(code.get(), settings(isWholeBuild(), accepted()));
        return Optional.of(new Checked(module.policy(), module.facts().facts(), module.result()));
    }

    private Checked checked(Facts read) throws MojoExecutionException, MojoFailureException {
        BuildKnowledge known = reactor().knowledge();
        Policy policy = readPolicy(known.policyReader()).policy();
        Settings settings = settings(true, accepted());
        return new Checked(policy, read, known.rules().check(policy, read, settings));
    }

    private static Facts read(File file) throws MojoFailureException {
        try {
            return FactsReader.read(file.toPath()).facts();
        } catch (IOException problem) {
            throw new MojoFailureException("Cannot use " + file + ": " + problem.getMessage(), problem);
        }
    }

    static void write(Path file, OutputFile.Content content) throws MojoExecutionException {
        try {
            OutputFile.write(file, content);
        } catch (IOException problem) {
            throw new MojoExecutionException("Cannot write " + file + ": " + problem.getMessage(), problem);
        }
    }
}
