package org.privacyascode.finding;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word used in reports and settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
