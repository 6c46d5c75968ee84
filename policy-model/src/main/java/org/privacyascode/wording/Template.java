package org.privacyascode.wording;

import java.util.ArrayList;
import java.util.HashMap;
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
        check(names, values.length);
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            byName.put(names.get(i), values[i]);
        }
        return fill(byName);
    }

    /** The text with the values, which can hold open questions, in the order of the names. */
    Said fill(List<String> names, Said... values) {
        check(names, values.length);
        List<Said> parts = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        int from = 0;
        while (slot.find()) {
            parts.add(Said.of(text.substring(from, slot.start())));
            parts.add(values[names.indexOf(slot.group(1))]);
            from = slot.end();
        }
        parts.add(Said.of(text.substring(from)));
        return Said.join(parts);
    }

    private void check(List<String> names, int values) {
        if (names.size() != values) {
            throw new IllegalArgumentException("\"" + text + "\" takes " + names + ", not " + values + " values");
        }
    }
}
