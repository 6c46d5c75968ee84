package org.privacyascode.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;
import org.privacyascode.cli.OutputFile;
import org.privacyascode.code.CodeBase;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Severity;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.report.ReportFormat;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.scan.Scanner;

/** Checks that code and configuration of the module keep the policy, and fails the build where they do not. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init")
public final class CheckMojo extends PolicyMojo {

    /** What fails the build: {@code error}, or {@code warning} for warnings too. */
    @Parameter(property = "privacy.failOn", defaultValue = "error")
    private String failOn;

    /** Whether findings fail the build. A policy or an input that cannot be read fails it in any case. */
    @Parameter(property = "privacy.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

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

    /** The folder that gets the reports, {@code check.json} and {@code check.txt}. */
    @Parameter(property = "privacy.reports", defaultValue = "${project.build.directory}/privacy")
    private File reports;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Severity limit = Setting.oneOf(Severity.class, "privacy.failOn", failOn);
        Settings settings = new Settings(
                Setting.date("privacy.asOf", asOf),
                isWholeBuild(),
                Setting.severities("privacy.severities", severities),
                readAcceptances(Optional.ofNullable(acceptances)).read());
        Knowledge knowledge = ModuleCode.knowledge(signatures, getLog());
        Policy policy = readPolicy().policy();
        Optional<CodeBase> code = ModuleCode.of(project(), root());
        if (code.isEmpty()) {
            getLog().info("Nothing to check: the module has neither code nor resources.");
            return;
        }
        CheckResult result = Rules.of(Vocabulary.load(), Vendors.load())
                .check(policy, Scanner.scan(code.get(), knowledge), settings);
        write(result);
        ConsoleReport.write(result, getLog());
        Verdict.of(result, limit, failOnViolation).failIfBroken(reports.toPath());
    }

    private void write(CheckResult result) throws MojoExecutionException {
        for (ReportFormat format : ReportFormat.values()) {
            File file = new File(reports, format == ReportFormat.TEXT ? "check.txt" : "check." + format.word());
            try {
                OutputFile.write(file.toPath(), out -> format.write(result, out));
            } catch (IOException problem) {
                throw new MojoExecutionException("Cannot write " + file + ": " + problem.getMessage(), problem);
            }
        }
    }
}
