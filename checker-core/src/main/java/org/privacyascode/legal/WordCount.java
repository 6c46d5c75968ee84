package org.privacyascode.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.privacyascode.wording.Sentences;

/**
 * How texts read: sentences, words and the grade of Flesch and Kincaid, whose syllables are counted by groups of vowels.
 *
 * @param longest words in the longest sentence
 */
public record WordCount(int sentences, int words, int syllables, int longest) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'./@_-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy\u00e4\u00f6\u00fc\u00e9\u00e8\u00e0\u00ea]+");
    private static final Pattern SILENT_END =
            Pattern.compile("(?<=[^aeiouy]|[^aeiouy][aeiouy]{1,2}[^aeiouyl])e$|(?<=[^aeiouytd])ed$");

    static WordCount of(List<Passage> passages) {
        return ofTexts(passages.stream()
                .filter(each -> each.question().isEmpty() && !each.key().equals("title"))
                .map(Passage::words)
                .toList());
    }

    /** Counts texts; each ends its last sentence. */
    static WordCount ofTexts(List<String> texts) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        int longest = 0;
        for (String text : texts) {
            for (String sentence : Sentences.split(text)) {
                List<String> found = wordsOf(sentence);
                sentences += found.isEmpty() ? 0 : 1;
                words += found.size();
                syllables += found.stream().mapToInt(WordCount::syllablesOf).sum();
                longest = Math.max(longest, found.size());
            }
        }
        return new WordCount(sentences, words, syllables, longest);
    }

    static List<String> wordsOf(String sentence) {
        List<String> words = new ArrayList<>();
        WORD.matcher(sentence).results().map(MatchResult::group).forEach(words::add);
        return words;
    }

    private static int syllablesOf(String word) {
        String bare = SILENT_END.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        return (int) Math.max(1, VOWELS.matcher(bare).results().count());
    }

    /** Words per sentence. */
    public double average() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** The school grade of Flesch and Kincaid; 0 for no words. */
    public double grade() {
        return words == 0 ? 0 : Math.max(0, 0.39 * average() + 11.8 * syllables / words - 15.59);
    }
}
