package org.privacyascode.legal;

import java.util.List;
import java.util.Optional;

/**
 * A formula that tells from which school grade on a text is read with ease. Formulas were fitted to one language each; none is used for
 * another.
 */
enum GradeFormula {
    /** Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975). */
    FLESCH_KINCAID("en", Syllables.ENGLISH) {
        @Override
        double grade(double sentence, List<Integer> syllables, List<String> words) {
            double perWord = syllables.stream().mapToInt(each -> each).sum() / (double) words.size();
            return 0.39 * sentence + 11.8 * perWord - 15.59;
        }
    },

    /** First Wiener Sachtextformel (Bamberger and Vanecek, Lesen - Verstehen - Lernen - Schreiben, 1984). */
    WIENER_SACHTEXT("de", Syllables.GERMAN) {
        @Override
        double grade(double sentence, List<Integer> syllables, List<String> words) {
            double many = percent(syllables.stream().filter(each -> each >= 3).count(), words);
            double one = percent(syllables.stream().filter(each -> each == 1).count(), words);
            double longer =
                    percent(words.stream().filter(each -> each.length() > 6).count(), words);
            return 0.1935 * many + 0.1672 * sentence + 0.1297 * longer - 0.0327 * one - 0.875;
        }
    };

    private final String language;
    private final Syllables counter;

    GradeFormula(String language, Syllables counter) {
        this.language = language;
        this.counter = counter;
    }

    /** The formula for a language, if there is one. */
    static Optional<GradeFormula> of(String language) {
        for (GradeFormula formula : values()) {
            if (formula.language.equals(language)) {
                return Optional.of(formula);
            }
        }
        return Optional.empty();
    }

    /**
     * The grade of a text, at least 0.
     *
     * @param sentence words per sentence
     * @param words those whose length counts
     */
    double grade(double sentence, List<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        List<Integer> syllables = words.stream().map(counter::of).toList();
        return Math.max(0, grade(sentence, syllables, words));
    }

    abstract double grade(double sentence, List<Integer> syllables, List<String> words);

    private static double percent(long some, List<String> all) {
        return 100.0 * some / all.size();
    }
}
