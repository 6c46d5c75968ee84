package org.privacyascode.report;

import java.io.IOException;
import java.util.Optional;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

/** Findings as commands of GitHub workflows, one a line: whoever prints them gets them shown beside the lines of a change. */
final class GitHubReport {

    private GitHubReport() {}

    static void write(CheckResult result, Appendable out) throws IOException {
        for (Finding finding : result.findings()) {
            out.append("::").append(command(finding.severity()));
            out.append(" title=").append(property("privacy: " + finding.rule()));
            Optional<Place> place = Located.of(finding);
            if (place.isPresent()) {
                out.append(",file=").append(property(place.get().file()));
                number("line", place.get().line(), out);
                number("col", place.get().column(), out);
            }
            out.append("::").append(data(FindingText.message(finding))).append('\n');
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static void number(String name, int value, Appendable out) throws IOException {
        if (value > 0) {
            out.append(',').append(name).append('=').append(Integer.toString(value));
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Shown.safe(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
