package org.privacyascode.maven;

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
        TEXT.shown(result).forEach(finding -> write(finding, log));
        TEXT.rest(result).ifPresent(log::warn);
        log.info(TextReport.count(result));
    }

    private static void write(Finding finding, Log log) {
        Place place = finding.place();
        String text = Lines.at(place.file(), place.line(), place.column()) + finding.rule() + " " + finding.message()
                + "\n" + TEXT.details(finding);
        if (finding.severity() == Severity.ERROR) {
            log.error(text);
        } else if (finding.severity() == Severity.NOTE) {
            log.info(text);
        } else {
            log.warn(text);
        }
    }
}
