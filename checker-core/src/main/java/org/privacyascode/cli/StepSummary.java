package org.privacyascode.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.report.ReportFormat;

/** Adds a check to the summary of a build where the build server asks for one: the variable {@code GITHUB_STEP_SUMMARY} names a file. */
final class StepSummary {

    private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

    private StepSummary() {}

    /** Writes at the end of the file. A summary that cannot be written is told and changes nothing about the check. */
    static void append(CheckResult result, Console console) {
        String file = console.environment().getOrDefault(VARIABLE, "");
        if (file.isBlank()) {
            return;
        }
        try {
            StringBuilder text = new StringBuilder();
            ReportFormat.SUMMARY.write(result, text);
            Files.writeString(Path.of(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | InvalidPathException e) {
            console.complain("The summary of the build was not written to " + file + ": " + e.getMessage() + ".");
        }
    }
}
