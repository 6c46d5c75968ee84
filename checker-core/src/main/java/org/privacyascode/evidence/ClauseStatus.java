package org.privacyascode.evidence;

import java.util.Locale;

/** What is known of a clause. It is never proved: it is said what was seen, and where. */
public enum ClauseStatus {
    /** Code or configuration shows it, with lines. */
    SEEN,
    /** A limiting promise, and nothing that was read goes against it. */
    NOTHING_CONTRARY_SEEN,
    /** A named person stands for it until a date. */
    ATTESTED,
    /** A heading, a definition, a disclaimer, advice. */
    NOTHING_TO_CHECK,
    /** Something that was read goes against it. */
    CONTRADICTED,
    /** Nothing shows it, nobody stands for it, or no rule looks for it yet. */
    NOT_FOUND;

    /** Whether a page may be published with such a clause. */
    public boolean isPublishable() {
        return compareTo(CONTRADICTED) < 0;
    }

    /** The words used in reports: {@code nothing contrary seen}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
