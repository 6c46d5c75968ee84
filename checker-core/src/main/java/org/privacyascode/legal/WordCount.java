package org.privacyascode.legal;

import java.util.Optional;

/**
 * How texts read.
 *
 * @param longest words in the longest sentence
 * @param grade the school grade that reads them with ease; empty for a language without a formula
 */
public record WordCount(int sentences, int words, int longest, Optional<Double> grade) {

    /** Words per sentence. */
    public double average() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** Whether the grade is known and above the limit. */
    public boolean isAbove(double limit) {
        return grade.filter(each -> each > limit).isPresent();
    }
}
