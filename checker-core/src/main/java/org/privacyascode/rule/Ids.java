package org.privacyascode.rule;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes ids for what a draft adds to a policy. */
final class Ids {

    private Ids() {}

    /** Lower-case words joined by hyphens, beginning with a letter. */
    static String of(String text) {
        String word =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return word.matches("[a-z].*") ? word : ("x-" + word).replaceAll("-+$", "");
    }

    /** The last word of a vocabulary key, or the whole of it, or with a number: the first that is not taken. */
    static String ofKey(String key, Predicate<String> isTaken) {
        String last = of(key.substring(key.lastIndexOf('.') + 1));
        return isTaken.test(last) ? free(of(key), isTaken) : last;
    }

    /** The word, or the word with a number: the first that is not taken. */
    static String free(String word, Predicate<String> isTaken) {
        return Stream.concat(
                        Stream.of(word), Stream.iterate(2, number -> number + 1).map(number -> word + "-" + number))
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }
}
