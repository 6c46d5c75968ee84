package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or more words, each with what it stands for. */
final class PhraseTable<T> {

    private final Map<String, Map<List<String>, List<T>>> byFirstWord = new HashMap<>();

    /** A phrase found in words from {@code start} to before {@code end}. */
    record Match<T>(int start, int end, List<T> meanings) {
        int length() {
            return end - start;
        }

        boolean covers(Match<?> other) {
            return start <= other.start && end >= other.end;
        }
    }

    void add(List<String> phrase, T meaning) {
        byFirstWord
                .computeIfAbsent(phrase.get(0), key -> new LinkedHashMap<>())
                .computeIfAbsent(List.copyOf(phrase), key -> new ArrayList<>())
                .add(meaning);
    }

    /** Every occurrence, from left to right, longer ones first where several start at one word. */
    List<Match<T>> in(List<String> words) {
        List<Match<T>> found = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            Map<List<String>, List<T>> phrases = byFirstWord.get(words.get(start));
            if (phrases != null) {
                for (int end = words.size(); end > start; end--) {
                    List<T> meanings = phrases.get(words.subList(start, end));
                    if (meanings != null) {
                        found.add(new Match<>(start, end, List.copyOf(meanings)));
                    }
                }
            }
        }
        return found;
    }

    /** Whether a phrase starts right here, whatever follows. */
    boolean matchesAt(List<String> words, int start) {
        Map<List<String>, List<T>> phrases = byFirstWord.get(words.get(start));
        if (phrases == null) {
            return false;
        }
        for (int end = words.size(); end > start; end--) {
            if (phrases.containsKey(words.subList(start, end))) {
                return true;
            }
        }
        return false;
    }
}
