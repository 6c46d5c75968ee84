package org.privacyascode.fact;

import java.util.Locale;

/** How a fact came to be known, from strongest to weakest. */
public enum Known {
    ANNOTATION,
    API,
    TYPE,
    SCHEMA,
    CONFIGURATION,
    DEPENDENCY,
    NAME;

    /** The word used in the facts file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
