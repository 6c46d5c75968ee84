package org.privacyascode.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.privacyascode.code.CodeBase;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.rule.Settings;
import org.privacyascode.travel.TravellingFacts;

/** What the goals share that check a module, whatever they do with what comes of it: what to read, and how it is judged. */
@SuppressWarnings("NullAway.Init")
abstract class CheckedMojo extends PolicyMojo {

    /** Other severities than the rules' own, such as {@code unused-declaration=error}; a {@code note} is only reported. */
    @Parameter(property = "privacy.severities")
    private List<String> severities = List.of();

    /** The exceptions. Default: {@code privacy-acceptances.yaml} beside the policy, if it is there. */
    @Parameter(property = "privacy.acceptances")
    private @Nullable File acceptances;

    /** Files that describe your own libraries to the check, in the format of docs/formats/signatures.md. */
    @Parameter(property = "privacy.signatures")
    private List<File> signatures = List.of();

    /** The date the check is made for, such as {@code 2026-12-01}. Default: today. */
    @Parameter(property = "privacy.asOf")
    private @Nullable String asOf;

    /**
     * The folder of the check: it gets the reports (text, JSON, SARIF, JUnit XML, a summary, and annotations for code hosting), and keeps the
     * facts.
     */
    @Parameter(property = "privacy.reports", defaultValue = "${project.build.directory}/privacy")
    private File reports;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The checks of this build. */
    final Reactor reactor() {
        return Reactor.of(session(), execution);
    }

    /** What this check is called among them. */
    final String name() {
        return Reactor.name(project(), execution.getExecutionId());
    }

    final File reports() {
        return reports;
    }

    /** Where exceptions are written, whether or not the file is there yet. */
    final Optional<File> givenAcceptances() {
        return Optional.ofNullable(acceptances);
    }

    /** What there is to read; empty if the module has neither code nor resources. */
    final Optional<CodeBase> code() throws MojoFailureException {
        return ModuleCode.of(project(), session().getProjects(), root());
    }

    /** What is accepted. */
    final Acceptances accepted() throws MojoExecutionException, MojoFailureException {
        return readAcceptances(givenAcceptances()).read();
    }

    /**
     * How findings are judged.
     *
     * @param isWhole whether what is read is all that the policy speaks of
     */
    final Settings settings(boolean isWhole, Acceptances granted) throws MojoExecutionException {
        return new Settings(
                Setting.date("privacy.asOf", asOf),
                isWhole,
                Setting.severities("privacy.severities", severities),
                granted);
    }

    /** Reads the module, or takes the facts of the last check where nothing has changed since, and judges it. */
    final ModuleResult judged(CodeBase code, Settings settings) throws MojoExecutionException, MojoFailureException {
        Reactor reactor = reactor();
        Policy policy = readPolicy(reactor.knowledge().policyReader()).policy();
        String module = project().getGroupId() + ":" + project().getArtifactId();
        TravellingFacts facts = new ModuleScan(module, reports.toPath(), signatures, getLog())
                .facts(code, reactor.knowledge(), reactor.inputs(name()));
        CheckResult result = reactor.knowledge().rules().check(policy, facts.facts(), settings);
        Path file = policyFile().file();
        return new ModuleResult(module, file, policy, settings, facts, result);
    }

    /** Whether this module is all that the build has; a module of many cannot know what the others use. */
    final boolean isWholeBuild() {
        return session().getAllProjects().stream()
                        .filter(other -> !other.getPackaging().equals("pom"))
                        .count()
                == 1;
    }
}
