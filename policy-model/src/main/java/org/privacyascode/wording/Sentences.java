package org.privacyascode.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/**
 * Where sentences of prose end, in one language. An abbreviation ("e.g.", "Art.", "z. B.") does not end one, nor the
 * number of a day before a month ("1. Mai"); one at the end of a company name ("Inc.") does if a usual first word
 * follows. Safe for use by threads.
 */
public final class Sentences {

    private static final String RESOURCE = "/org/privacyascode/policies/wording/abbreviations.csv";
    private static final String USUAL = "en";
    private static final Pattern END = Pattern.compile(
            "[.!?][\"')\\]\u201d\u201c\u2019\u00bb]* (?=[\\p{Lu}\\p{N}\"'(\\[\u201c\u2018\u201e\u00ab\u00bf]|$)");
    /** What stands before a word: quotes, and an article that lost its vowel. */
    private static final Pattern OPENING =
            Pattern.compile("^[\"'(\\[\u201c\u2018\u201e\u00ab]*(?:\\p{L}{1,2}[\u2019'])?");

    private static final Pattern WORD = Pattern.compile("^\\p{L}+");
    private static final int LONGEST_ABBREVIATION = 12;

    /** What is known of a word. */
    private enum Kind {
        NEVER_LAST,
        COMPANY,
        FIRST,
        AFTER_NUMBER
    }

    private final Map<Kind, Set<String>> words;

    private Sentences(Map<Kind, Set<String>> words) {
        this.words = words;
    }

    /** Sentences of the language of a BCP 47 tag; those of a language without a list end as in English. */
    public static Sentences of(String languageTag) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        Map<String, Map<Kind, Set<String>>> all = new HashMap<>();
        for (Row row : Table.ofResource(RESOURCE).rows()) {
            all.computeIfAbsent(row.required("language"), each -> new HashMap<>())
                    .computeIfAbsent(kind(row), each -> new HashSet<>())
                    .add(row.required("word"));
        }
        return new Sentences(all.getOrDefault(language, all.get(USUAL)));
    }

    private static Kind kind(Row row) {
        String name = row.required("kind");
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return kind;
            }
        }
        throw row.problem("There is no such kind.", "Write never-last, company, first or after-number.");
    }

    /** The sentences of the text, in order, without the blanks between them. */
    public List<String> split(String text) {
        String lines = onePerLine(text.strip());
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    /** The text with each blank after the end of a sentence turned into a line end; the text has no line ends. */
    public String onePerLine(String text) {
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

    private boolean isEnd(String word, String rest) {
        String bare = OPENING.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT);
        Matcher next = WORD.matcher(rest);
        String following = next.find() ? next.group() : "";
        boolean isDay = bare.matches("\\d{1,2}\\.") && is(Kind.AFTER_NUMBER, following);
        if (isDay || is(Kind.NEVER_LAST, bare) || bare.matches("\\p{L}\\.")) {
            return false;
        }
        return !is(Kind.COMPANY, bare) || rest.isEmpty() || is(Kind.FIRST, following);
    }

    private boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
