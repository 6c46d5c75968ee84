package org.privacyascode.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.privacyascode.wording.Sentences;

/**
 * Counts texts of one language. Terms of art, addresses and numbers take their place in a sentence, but their length
 * says nothing about how well it is written: they do not count for the grade.
 */
public final class Prose {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019./@_-]*");
    private static final Pattern NO_WORD = Pattern.compile(".*([@\\d]|\\p{L}[./]\\p{L}).*");
    private static final Pattern END = Pattern.compile("[.'\u2019/-]+$");

    private final Sentences sentences;
    private final Optional<GradeFormula> formula;
    private final List<Pattern> terms;

    private Prose(Sentences sentences, Optional<GradeFormula> formula, List<Pattern> terms) {
        this.sentences = sentences;
        this.formula = formula;
        this.terms = List.copyOf(terms);
    }

    /** Prose in the language of a BCP 47 tag. */
    public static Prose of(String languageTag) {
        return of(languageTag, Phrases.load());
    }

    static Prose of(String languageTag, Phrases phrases) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        return new Prose(Sentences.of(language), GradeFormula.of(language), phrases.patterns("not-graded", language));
    }

    /** Counts texts; each ends its last sentence. */
    public WordCount count(List<String> texts) {
        int count = 0;
        int words = 0;
        int longest = 0;
        List<String> graded = new ArrayList<>();
        for (String text : texts) {
            for (String sentence : sentences.split(text)) {
                int length = wordsOf(sentence).size();
                count += length == 0 ? 0 : 1;
                words += length;
                longest = Math.max(longest, length);
                graded.addAll(graded(sentence));
            }
        }
        double average = count == 0 ? 0 : (double) words / count;
        return new WordCount(count, words, longest, formula.map(each -> each.grade(average, graded)));
    }

    WordCount countPassages(List<Passage> passages) {
        return count(passages.stream()
                .filter(each -> each.question().isEmpty() && !each.key().equals("title"))
                .map(Passage::words)
                .toList());
    }

    List<String> sentencesOf(String text) {
        return sentences.split(text);
    }

    static List<String> wordsOf(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }

    private List<String> graded(String sentence) {
        String rest = sentence;
        for (Pattern term : terms) {
            rest = term.matcher(rest).replaceAll(" ");
        }
        return wordsOf(rest).stream()
                .map(word -> END.matcher(word).replaceFirst(""))
                .filter(word -> !NO_WORD.matcher(word).matches())
                .toList();
    }
}
