package org.privacyascode.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.report.TextReport;

/** A check in the log: each finding at its level, its first line a link, and the count at the end, even at zero. */
final class ConsoleReport {

    private static final TextReport TEXT = TextReport.SHORT.explainedBy("mvn privacy:explain -Dprivacy.finding=");

    private ConsoleReport() {}

    static void write(CheckResult result, Log log) {
        List<Finding> shown = TEXT.shown(result);
        shown.forEach(finding -> write(finding, log));
        TEXT.rest(result)
                .ifPresent(rest -> write(result.findings().get(shown.size()).severity(), rest, log));
        log.info(TextReport.count(result));
    }

    private static void write(Finding finding, Log log) {
        Place place = finding.place();
        String text = Lines.at(place.file(), place.line(), place.column()) + finding.rule() + " " + finding.message()
                + "\n" + TEXT.details(finding);
        write(finding.severity(), text, log);
    }

    /** Findings come errors first, so what is not shown is as serious as the first of it. */
    private static void write(Severity severity, String text, Log log) {
        if (severity == Severity.ERROR) {
            log.error(text);
        } else if (severity == Severity.NOTE) {
            log.info(text);
        } else {
            log.warn(text);
        }
    }
}
