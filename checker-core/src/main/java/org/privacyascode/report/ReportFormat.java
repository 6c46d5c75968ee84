package org.privacyascode.report;

import java.io.IOException;
import java.util.Locale;
import org.privacyascode.finding.CheckResult;

/** The forms in which a check can be told. */
public enum ReportFormat {
    /** For people, in full. */
    TEXT {
        @Override
        public void write(CheckResult result, Appendable out) throws IOException {
            TextReport.FULL.write(result, out);
        }
    },
    /** For programs; described in {@code docs/formats/report.md}. */
    JSON {
        @Override
        public void write(CheckResult result, Appendable out) throws IOException {
            JsonReport.write(result, out);
        }
    };

    /**
     * Writes a result.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public abstract void write(CheckResult result, Appendable out) throws IOException;

    /** The word used in settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
