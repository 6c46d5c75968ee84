package org.privacyascode.fact;

import java.util.Locale;

/** How sure a fact is. Undetermined is never dropped: it must be declared or accepted. */
public enum Certainty {
    /** A concrete call, host, id or column. */
    FACT,
    /** Possible but not seen in use: a library that nothing calls, a placeholder key. */
    CAPABILITY,
    /** Seen, but what or whom it concerns is decided elsewhere: a host from the environment, a custom layout. */
    UNDETERMINED;

    /** The word used in the facts file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
