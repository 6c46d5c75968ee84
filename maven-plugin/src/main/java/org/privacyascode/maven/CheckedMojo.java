package org.privacyascode.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.scan.Scanner;
import org.privacyascode.travel.FactsReader;

/** What goals share that make a check in order to show something of it; they fail no build for what it finds. */
@SuppressWarnings("NullAway.Init")
abstract class CheckedMojo extends PolicyMojo {

    /** Other severities than the rules' own, as for {@code check}. */
    @Parameter(property = "privacy.severities")
    private List<String> severities = List.of();

    /** The exceptions. Default: {@code privacy-acceptances.yaml} beside the policy, if it is there. */
    @Parameter(property = "privacy.acceptances")
    private @Nullable File acceptances;

    /** Files that describe your own libraries to the check. */
    @Parameter(property = "privacy.signatures")
    private List<File> signatures = List.of();

    /** The date the check is made for, such as {@code 2026-12-01}. Default: today. */
    @Parameter(property = "privacy.asOf")
    private @Nullable String asOf;

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
        Knowledge knowledge = ModuleCode.knowledge(Knowledge.load(), signatures, getLog());
        Optional<Facts> seen = seen(knowledge);
        if (seen.isEmpty()) {
            getLog().info("Nothing to check: the module has neither code nor resources.");
            return Optional.empty();
        }
        Policy policy = readPolicy().policy();
        Settings settings = new Settings(
                        Setting.date("privacy.asOf", asOf),
                        facts != null || isWholeBuild(),
                        Setting.severities("privacy.severities", severities))
                .accepting(readAcceptances(Optional.ofNullable(acceptances)).read());
        CheckResult result = Rules.of(Vocabulary.load(), knowledge.vendors()).check(policy, seen.get(), settings);
        return Optional.of(new Checked(policy, seen.get(), result));
    }

    private Optional<Facts> seen(Knowledge knowledge) throws MojoExecutionException, MojoFailureException {
        if (facts == null) {
            Optional<CodeBase> code = ModuleCode.of(project(), session().getProjects(), root());
            return code.map(each -> Scanner.scan(each, knowledge));
        }
        try {
            return Optional.of(FactsReader.read(facts.toPath()).facts());
        } catch (IOException problem) {
            throw new MojoFailureException("Cannot use " + facts + ": " + problem.getMessage(), problem);
        }
    }

    /** Whether this module is all that the build has. */
    private boolean isWholeBuild() {
        return session().getAllProjects().stream()
                        .filter(other -> !other.getPackaging().equals("pom"))
                        .count()
                == 1;
    }

    final void write(Path file, OutputFile.Content content) throws MojoExecutionException {
        try {
            OutputFile.write(file, content);
        } catch (IOException problem) {
            throw new MojoExecutionException("Cannot write " + file + ": " + problem.getMessage(), problem);
        }
    }
}
