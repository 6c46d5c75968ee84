package org.privacyascode.config.known;

import java.util.List;

/**
 * What a configuration key means.
 *
 * @param key as documented
 * @param arguments depend on the meaning; see the documentation of the formats
 * @param unit of a bare number: {@code s}, {@code ms}, {@code d}; empty when it has none
 * @param note for people
 */
public record KeyRow(String key, Meaning meaning, List<String> arguments, String unit, String note) {
    public KeyRow {
        arguments = List.copyOf(arguments);
    }

    /** An argument; empty when there are fewer. */
    public String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }
}
