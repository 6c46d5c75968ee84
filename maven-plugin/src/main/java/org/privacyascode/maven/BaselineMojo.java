package org.privacyascode.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;
import org.privacyascode.cli.OutputFile;
import org.privacyascode.code.CodeBase;
import org.privacyascode.finding.Baseline;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Severity;
import org.privacyascode.policy.yaml.PolicySource;
import org.privacyascode.report.AcceptanceFile;

/**
 * Writes down what is wrong today, beside the policy, so that a check fails for what is new only. On a build server, where the variable
 * {@code CI} is set, nothing is ever added.
 */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init")
public final class BaselineMojo extends CheckedMojo {

    /** What is taken into the baseline: {@code error}, or {@code warning} for warnings too. */
    @Parameter(property = "privacy.failOn", defaultValue = "error")
    private String failOn;

    /** Whether nothing may be added. Default: true on a build server, false elsewhere. */
    @Parameter(property = "privacy.shrink")
    private @Nullable Boolean shrink;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Severity from = Setting.oneOf(Severity.class, "privacy.failOn", failOn);
        AcceptancesFile written = readAcceptances(givenAcceptances().filter(File::exists));
        Path file = givenAcceptances().map(File::toPath).orElse(written.file());
        Optional<CodeBase> code = code();
        if (code.isEmpty()) {
            getLog().info("Nothing to check: the module has neither code nor resources.");
            return;
        }
        CheckResult result = judged(
                        code.get(), settings(isWholeBuild(), written.read().withoutBaseline()))
                .result();
        Optional<MojoFailureException> unread = Verdict.of(result, from, false).failure(file.getParent());
        if (unread.isPresent()) {
            throw unread.get();
        }
        Baseline former = Baseline.of(written.read().baseline());
        Baseline next = former.next(found(result, from), isWholeBuild(), isShrinking());
        write(file, next, written);
        getLog().info("The baseline in " + file + " has " + Lines.count(next.size(), "place") + ", " + former.size()
                + " before.");
    }

    private static Baseline found(CheckResult result, Severity from) {
        return Baseline.of(result.findings().stream()
                .filter(finding -> finding.rule().isAcceptable())
                .filter(finding -> finding.severity().compareTo(from) <= 0)
                .toList());
    }

    private boolean isShrinking() {
        String server = Optional.ofNullable(System.getenv("CI")).orElse("false");
        return Optional.ofNullable(shrink).orElse(!server.isEmpty() && !server.equals("false"));
    }

    /** Writes the file once it is sure that it says the same of what people wrote. */
    private static void write(Path file, Baseline next, AcceptancesFile written) throws MojoExecutionException {
        try {
            String text = AcceptanceFile.text(Files.exists(file) ? Files.readString(file) : "", next);
            int granted = AcceptancesFile.READER
                    .read(PolicySource.of(file.getFileName().toString(), text))
                    .granted()
                    .size();
            if (granted != written.read().granted().size()) {
                throw new MojoExecutionException("The baseline cannot be written into " + file
                        + " without changing something else. Move the section baseline to the end of the file.");
            }
            OutputFile.write(file, out -> out.append(text));
        } catch (IOException problem) {
            throw new MojoExecutionException("Cannot write " + file + ": " + problem.getMessage(), problem);
        }
    }
}
