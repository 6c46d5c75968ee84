package org.privacyascode.policy;

import java.util.Locale;

/** A word of a closed list, written in YAML as its {@link #key()}. */
public interface Keyed {
    /** The name of the enum constant. */
    String name();

    /** The word as written in YAML: lower case, words joined by hyphens. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
