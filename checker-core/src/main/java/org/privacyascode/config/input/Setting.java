package org.privacyascode.config.input;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.privacyascode.fact.Place;

/**
 * A key with its value as a file states it.
 *
 * @param key as written, without the profile
 * @param value as written; may be a secret and is never quoted
 * @param profile in which it holds; empty for always
 */
public record Setting(SourceText source, String key, String value, Position keyAt, Position valueAt, String profile) {

    /** The place of the value. */
    public Place place() {
        return source.place(valueAt);
    }

    /** The place of a part of the value, where the text shows it on the same line; otherwise of the value. */
    public Place placeOf(String part) {
        int start = source.offset(valueAt);
        int end = source.text().indexOf('\n', start);
        String line = source.text().substring(start, end < 0 ? source.text().length() : end);
        int at = part.isEmpty() ? -1 : line.toLowerCase(java.util.Locale.ROOT).indexOf(part);
        return at < 0 ? place() : source.place(new Position(valueAt.line(), valueAt.column() + at));
    }

    /** The words a fact carries about it: the key, where the key stands, and the profile. Never the value. */
    public SortedMap<String, String> attributes() {
        SortedMap<String, String> attributes = new TreeMap<>();
        attributes.put("key", key);
        attributes.put("key-at", keyAt.toString());
        if (!profile.isEmpty()) {
            attributes.put("profile", profile);
        }
        return Collections.unmodifiableSortedMap(attributes);
    }
}
