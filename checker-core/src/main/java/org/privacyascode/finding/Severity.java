package org.privacyascode.finding;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
    ERROR,
    WARNING,
    /** Reported and nothing more: it never fails a check, whatever is set. */
    NOTE;

    /** The word used in reports and settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
