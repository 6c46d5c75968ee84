package org.privacyascode.importing;

import java.util.Map;

/** Numbers as words or figures. */
final class Numbers {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("thirty", 30),
            Map.entry("sixty", 60),
            Map.entry("ninety", 90));

    private Numbers() {}

    static int of(String text) {
        Integer word = WORDS.get(text);
        return word == null ? Integer.parseInt(text) : word;
    }
}
