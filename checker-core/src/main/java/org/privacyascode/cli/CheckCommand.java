package org.privacyascode.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Severity;
import org.privacyascode.report.ReportFormat;
import org.privacyascode.report.TextReport;

/** {@code check}: whether code and configuration keep the policy. */
final class CheckCommand implements Command {

    @Override
    public Set<String> options() {
        Set<String> options = new TreeSet<>(Checked.NAMES);
        options.addAll(Set.of("--format", "--out", "--fail-on"));
        return options;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Severity failOn = failOn(options);
        ReportFormat format = options.choice("--format", ReportFormat.TEXT);
        CheckResult result = Checked.of(options).result();
        Optional<Path> file = options.path("--out");
        boolean isShort = file.isEmpty() && format == ReportFormat.TEXT;
        console.write(file, out -> {
            if (isShort) {
                TextReport.SHORT.write(result, out);
            } else {
                format.write(result, out);
            }
        });
        return result.fails(failOn) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** The least severity that fails; a note never does. */
    static Severity failOn(Options options) {
        Severity failOn = options.choice("--fail-on", Severity.ERROR);
        if (failOn == Severity.NOTE) {
            throw new UsageException("A note never fails a check.", "Write --fail-on error or --fail-on warning.");
        }
        return failOn;
    }
}
