package org.privacyascode.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the catalogue with slots for values, such as <code>{period} after {event}</code>. */
record Template(String text) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    /** The names of the slots that the text shows. */
    Set<String> slots() {
        Set<String> slots = new LinkedHashSet<>();
        SLOT.matcher(text).results().forEach(match -> slots.add(match.group(1)));
        return slots;
    }

    /** Whether every brace of the text belongs to a slot. */
    boolean isWellFormed() {
        String rest = SLOT.matcher(text).replaceAll("");
        return !text.isBlank() && rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    /** The text with the values in their slots; values are taken as they are and never read for slots again. */
    String fill(Map<String, String> values) {
        return SLOT.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    /** The text with the values in the order of the names. */
    String fill(List<String> names, String... values) {
        if (names.size() != values.length) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" takes " + names + ", not " + values.length + " values");
        }
        Map<String, String> byName = new java.util.HashMap<>();
        for (int i = 0; i < values.length; i++) {
            byName.put(names.get(i), values[i]);
        }
        return fill(byName);
    }
}
