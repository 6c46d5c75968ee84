package org.privacyascode.config.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of whole words, each with a category; finds the longest in a run of words. */
final class Phrases {

    /** A phrase found at {@code from} (inclusive) to {@code to} (exclusive). */
    record Match(String category, String phrase, int from, int to, int weight) {}

    private final Map<String, String> byPhrase = new HashMap<>();
    private final Map<String, String> byJoined = new HashMap<>();
    private int longest = 1;

    /** The first category that claims a phrase keeps it. */
    void add(String phrase, String category) {
        List<String> words = WordSplit.words(phrase);
        if (words.isEmpty()) {
            return;
        }
        byPhrase.putIfAbsent(String.join(" ", words), category);
        if (words.size() > 1) {
            byJoined.putIfAbsent(String.join("", words), category);
        }
        longest = Math.max(longest, words.size());
    }

    /** All phrases in the words, the longest first. */
    List<Match> in(List<String> words) {
        List<Match> found = new ArrayList<>(2);
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + longest); to > from; to--) {
                match(words, from, to).ifPresent(found::add);
            }
        }
        found.sort((a, b) -> b.weight() != a.weight() ? b.weight() - a.weight() : b.to() - a.to());
        return found;
    }

    /** The category of exactly these words. */
    Optional<Match> exactly(List<String> words) {
        return match(words, 0, words.size());
    }

    private Optional<Match> match(List<String> words, int from, int to) {
        String phrase = String.join(" ", words.subList(from, to));
        String category = byPhrase.get(phrase);
        if (category == null && to - from == 1) {
            category = byJoined.get(phrase);
        }
        return category == null
                ? Optional.empty()
                : Optional.of(new Match(category, phrase, from, to, phrase.length()));
    }
}
