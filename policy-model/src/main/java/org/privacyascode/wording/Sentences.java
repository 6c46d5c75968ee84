package org.privacyascode.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where sentences of English prose end. An abbreviation ("e.g.", "Art.", "Inc.") does not end one, unless it is the end
 * of a company name and a usual first word follows.
 */
public final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.!?][\"')\\]\u201d\u2019]* (?=[\\p{Lu}\\p{N}\"'(\\[\u201c\u2018]|$)");
    private static final int LONGEST_ABBREVIATION = 12;
    private static final Set<String> NEVER_LAST = Set.of(
            "e.g.", "i.e.", "cf.", "art.", "arts.", "sec.", "no.", "vs.", "dr.", "mr.", "mrs.", "ms.", "st.", "approx.",
            "para.", "paras.", "reg.");
    private static final Set<String> COMPANY =
            Set.of("inc.", "ltd.", "co.", "corp.", "llc.", "plc.", "s.a.", "b.v.", "u.s.", "u.k.");
    private static final Set<String> FIRST_WORDS = Set.of(
            "We", "You", "It", "They", "The", "This", "These", "That", "If", "Our", "When", "Your", "To", "In", "On",
            "For", "A", "Some");

    private Sentences() {}

    /** The sentences of the text, in order, without the blanks between them. */
    public static List<String> split(String text) {
        String lines = onePerLine(text.strip());
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    /** The text with each blank after the end of a sentence turned into a line end; the text has no line ends. */
    public static String onePerLine(String text) {
        Matcher matcher = END.matcher(text);
        List<Integer> breaks = new ArrayList<>();
        while (matcher.find()) {
            if (isEnd(wordBefore(text, matcher.end() - 1), text.substring(matcher.end(), end(text, matcher.end())))) {
                breaks.add(matcher.end() - 1);
            }
        }
        StringBuilder out = new StringBuilder(text);
        breaks.forEach(at -> out.setCharAt(at, '\n'));
        return out.toString();
    }

    private static String wordBefore(String text, int blank) {
        int start = blank;
        while (start > 0 && text.charAt(start - 1) != ' ' && blank - start < LONGEST_ABBREVIATION) {
            start--;
        }
        return text.substring(start, blank);
    }

    private static int end(String text, int from) {
        return Math.min(text.length(), from + LONGEST_ABBREVIATION);
    }

    private static boolean isEnd(String word, String rest) {
        String bare = word.replaceFirst("^[\"'(\\[\u201c\u2018]+", "").toLowerCase(Locale.ROOT);
        if (NEVER_LAST.contains(bare) || bare.matches("\\p{L}\\.")) {
            return false;
        }
        return !COMPANY.contains(bare) || rest.isEmpty() || FIRST_WORDS.contains(rest.split("[^\\p{L}]", 2)[0]);
    }
}
