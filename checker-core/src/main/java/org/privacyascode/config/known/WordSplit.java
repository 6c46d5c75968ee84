package org.privacyascode.config.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits identifiers into lower-case words: {@code addressLine1}, {@code ADDRESS_LINE_1} and {@code address-line1} are the same. */
public final class WordSplit {

    private WordSplit() {}

    /** The words of an identifier or a phrase, in order; digits are words of their own. */
    public static List<String> words(String identifier) {
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < identifier.length(); i++) {
            char here = identifier.charAt(i);
            if (!Character.isLetterOrDigit(here)) {
                end(word, words);
                continue;
            }
            if (word.length() > 0 && starts(identifier, i)) {
                end(word, words);
            }
            word.append(here);
        }
        end(word, words);
        return words;
    }

    private static boolean starts(String text, int at) {
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        if (Character.isDigit(before) != Character.isDigit(here)) {
            return true;
        }
        if (!Character.isUpperCase(here)) {
            return false;
        }
        return !Character.isUpperCase(before) || at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }
}
