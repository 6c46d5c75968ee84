package org.privacyascode.legal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of a word by its groups of vowels, as the formulas for reading grades do. */
enum Syllables {
    /** A silent "e" or "ed" at the end makes none. */
    ENGLISH(
            "[aeiouy\u00e4\u00f6\u00fc\u00e9\u00e8\u00e0\u00ea]+",
            "(?<=[^aeiouy]|[^aeiouy][aeiouy]{1,2}[^aeiouyl])e$|(?<=[^aeiouytd])ed$"),
    /** Two vowels are one syllable where they are one sound ("ei", "au"), and two elsewhere ("Februar", "Musea"). */
    GERMAN("aa|ee|oo|ai|au|ei|eu|ie|ui|\u00e4u|ey|ay|[aeiouy\u00e4\u00f6\u00fc\u00e9]", "(?!)");

    private final Pattern nucleus;
    private final Pattern silent;

    Syllables(String nucleus, String silent) {
        this.nucleus = Pattern.compile(nucleus);
        this.silent = Pattern.compile(silent);
    }

    /** At least one. */
    int of(String word) {
        String bare = silent.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        return (int) Math.max(1, nucleus.matcher(bare).results().count());
    }
}
