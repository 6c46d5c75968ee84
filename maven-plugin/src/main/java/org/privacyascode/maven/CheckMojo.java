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
import org.privacyascode.cli.OutputFile;
import org.privacyascode.code.CodeBase;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Severity;
import org.privacyascode.report.ReportFormat;

/** Checks that code and configuration of the module keep the policy, and fails the build where they do not. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init")
public final class CheckMojo extends CheckedMojo {

    /** What fails the build: {@code error}, or {@code warning} for warnings too. */
    @Parameter(property = "privacy.failOn", defaultValue = "error")
    private String failOn;

    /** Whether findings fail the build. A policy or an input that cannot be read fails it in any case. */
    @Parameter(property = "privacy.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * When findings fail the build of several modules: {@code module}, each where it is found, or {@code end}, all after the last module, so
     * that one run shows them all.
     */
    @Parameter(property = "privacy.failAt", defaultValue = "module")
    private String failAt;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Reactor reactor = reactor();
        Optional<CodeBase> code = code();
        if (code.isEmpty()) {
            getLog().info(
                            isWithoutCode()
                                    ? "Skipped: a module of packaging pom has no code."
                                    : "Nothing to check: the module has neither code nor resources.");
            failWith(finish(reactor, reactor.empty(name())));
            return;
        }
        if (reactor.isFirst()) {
            BuildCache.warning(root()).ifPresent(getLog()::warn);
        }
        ModuleResult checked = judged(code.get(), settings(reactor.size() == 1 && !reactor.isPartial(), accepted()));
        write(checked.result(), reports());
        ConsoleReport.write(checked.result(), getLog());
        Verdict verdict = verdict(checked.result());
        Optional<List<ModuleResult>> all = reactor.checked(name(), checked);
        Optional<MojoFailureException> own = isFailingAtEnd(reactor)
                ? Optional.empty()
                : verdict.failure(reports().toPath());
        Optional<MojoFailureException> together = finish(reactor, all);
        failWith(own.or(() -> together));
    }

    @Override
    void skipped() throws MojoExecutionException, MojoFailureException {
        Reactor reactor = reactor();
        failWith(finish(reactor, reactor.skipped(name())));
    }

    private static void failWith(Optional<MojoFailureException> failure) throws MojoFailureException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private boolean isFailingAtEnd(Reactor reactor) throws MojoExecutionException {
        return Setting.oneOf(FailAt.class, "privacy.failAt", failAt) == FailAt.END && reactor.size() > 1;
    }

    private Verdict verdict(CheckResult result) throws MojoExecutionException {
        return Verdict.of(result, Setting.oneOf(Severity.class, "privacy.failOn", failOn), failOnViolation);
    }

    /** The last module of the build judges all of them together, and writes that beside the top of the build. */
    private Optional<MojoFailureException> finish(Reactor reactor, Optional<List<ModuleResult>> all)
            throws MojoExecutionException {
        if (all.isEmpty() || reactor.size() < 2 || all.get().isEmpty()) {
            return Optional.empty();
        }
        Optional<MojoFailureException> first = Optional.empty();
        File top = new File(session().getTopLevelProject().getBuild().getDirectory(), "privacy");
        List<Whole> wholes = Whole.of(all.get(), reactor.knowledge().rules(), reactor.isPartial());
        for (int index = 0; index < wholes.size(); index++) {
            Whole whole = wholes.get(index);
            File folder = new File(top, index == 0 ? "whole" : "whole-" + (index + 1));
            write(whole.result(), folder);
            WholeFacts.write(whole, folder);
            getLog().info("All modules of " + whole.policyFile() + ": " + Lines.count(whole.modules(), "module")
                    + (reactor.isPartial() ? ", a part of the build only" : "") + ".");
            if (whole.isMixed()) {
                getLog().warn(
                                "The modules set different severities or dates: together they are judged by the strictest. Set them once, "
                                        + "at the top of the build.");
            }
            CheckResult shown = isFailingAtEnd(reactor) ? whole.result() : whole.addedOnly();
            ConsoleReport.write(shown, getLog());
            Optional<MojoFailureException> failure = verdict(shown).failure(folder.toPath());
            first = first.or(() -> failure);
        }
        return first;
    }

    private static void write(CheckResult result, File reports) throws MojoExecutionException {
        for (ReportFormat format : ReportFormat.values()) {
            File file = new File(reports, format.file());
            try {
                OutputFile.write(file.toPath(), out -> format.write(result, out));
            } catch (IOException problem) {
                throw new MojoExecutionException("Cannot write " + file + ": " + problem.getMessage(), problem);
            }
        }
    }
}
