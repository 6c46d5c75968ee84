package org.privacyascode.config.input;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A start tag in raw text.
 *
 * @param values offsets of the values, after the quote, by attribute name as written
 * @param end offset after {@code >}
 */
record RawTag(Map<String, Integer> values, int end) {

    static RawTag read(String raw, int start) {
        Map<String, Integer> values = new HashMap<>();
        int at = start + 1;
        while (at < raw.length() && raw.charAt(at) != '>') {
            char here = raw.charAt(at);
            if (here == '"' || here == '\'') {
                int equals = raw.lastIndexOf('=', at);
                values.put(raw.substring(nameStart(raw, equals, start), equals).strip(), at + 1);
                int close = raw.indexOf(here, at + 1);
                at = close < 0 ? raw.length() : close;
            }
            at++;
        }
        return new RawTag(values, Math.min(at + 1, raw.length()));
    }

    private static int nameStart(String raw, int equals, int floor) {
        int at = equals;
        while (at > floor && Character.isWhitespace(raw.charAt(at - 1))) {
            at--;
        }
        while (at > floor && !Character.isWhitespace(raw.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    OptionalInt valueOf(@org.jspecify.annotations.Nullable String prefix, String name) {
        String full = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        return values.containsKey(full) ? OptionalInt.of(values.get(full)) : OptionalInt.empty();
    }
}
