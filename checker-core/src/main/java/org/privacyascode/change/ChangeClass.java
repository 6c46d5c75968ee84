package org.privacyascode.change;

import java.util.Locale;

/** What a change asks for, the least first. */
public enum ChangeClass {
    /** Words only: a person confirms that the meaning is the same. */
    EDITORIAL("E"),
    /** An entry in the history is enough. */
    INFORM("I"),
    /** People are told at the latest when it applies. */
    NOTICE("N"),
    /** People are told some time before it applies, usually 30 days. */
    ADVANCE_NOTICE("A"),
    /** Those who agreed are asked again. */
    RENEWED_CONSENT("C"),
    /** Nothing is published before counsel has decided. */
    COUNSEL("X");

    private final String letter;

    ChangeClass(String letter) {
        this.letter = letter;
    }

    /** The letter in tables: E, I, N, A, C or X. */
    public String letter() {
        return letter;
    }

    /** The word in reports, such as {@code advance-notice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
