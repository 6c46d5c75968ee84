package org.privacyascode.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Severity;
import org.privacyascode.report.ReportFormat;
import org.privacyascode.report.TextReport;

/** {@code check}: whether code and configuration keep the policy. How it ends does not depend on the form it is told in. */
final class CheckCommand implements Command {

    @Override
    public Set<String> options() {
        Set<String> options = new TreeSet<>(Checked.NAMES);
        options.addAll(Set.of("--format", "--out", "--report", "--fail-on"));
        return options;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Severity failOn = failOn(options);
        ReportFormat format = options.choice("--format", ReportFormat.TEXT);
        Map<Path, ReportFormat> reports = reports(options);
        CheckResult result = Checked.of(options).result();
        reports.forEach((file, form) -> console.write(Optional.of(file), out -> form.write(result, out)));
        Optional<Path> file = options.path("--out");
        boolean isShort = file.isEmpty() && format == ReportFormat.TEXT;
        console.write(file, out -> {
            if (isShort) {
                TextReport.SHORT.write(result, out);
            } else {
                format.write(result, out);
            }
        });
        StepSummary.append(result, console);
        return result.fails(failOn) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** Further reports of the same check, each {@code FORMAT=FILE}. */
    private static Map<Path, ReportFormat> reports(Options options) {
        Map<Path, ReportFormat> reports = new LinkedHashMap<>();
        for (String word : options.all("--report")) {
            String[] parts = word.split("=", 2);
            ReportFormat format = Arrays.stream(ReportFormat.values())
                    .filter(each -> parts.length == 2
                            && !parts[1].isBlank()
                            && each.word().equals(parts[0]))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "The option --report cannot be " + word + ".",
                            "Write --report FORMAT=FILE with one of "
                                    + Arrays.stream(ReportFormat.values())
                                            .map(ReportFormat::word)
                                            .collect(Collectors.joining(", "))
                                    + "."));
            Path file = Options.path("--report", parts[1]);
            if (reports.put(file, format) != null) {
                throw new UsageException("Two reports go to " + file + ".", "Give each a file of its own.");
            }
        }
        return reports;
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
