package org.privacyascode.legal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** Lists of words and phrases that rules look for, per language. */
record Phrases(Map<String, List<Pattern>> lists) {

    private static final String RESOURCE = "/org/privacyascode/policies/legal/words.csv";
    private static final int FOLDED = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    Phrases {
        lists = Map.copyOf(lists);
    }

    static Phrases load() {
        return of(Table.ofResource(RESOURCE));
    }

    static Phrases of(Table table) {
        Map<String, List<Pattern>> lists = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            lists.computeIfAbsent(row.required("list") + "." + row.required("language"), each -> new ArrayList<>())
                    .add(pattern(row));
        }
        return new Phrases(lists);
    }

    private static Pattern pattern(Row row) {
        String phrase = row.required("phrase");
        try {
            return switch (row.required("kind")) {
                case "phrase" -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])", FOLDED);
                case "exact" -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])");
                case "pattern" -> Pattern.compile(phrase, FOLDED);
                default -> throw row.problem("There is no such kind.", "Write phrase, exact or pattern.");
            };
        } catch (PatternSyntaxException e) {
            throw row.problem("The pattern cannot be read: " + e.getDescription() + ".", "Correct it.");
        }
    }

    /** Whether there are lists for the language. */
    boolean speaks(String language) {
        return lists.keySet().stream().anyMatch(list -> list.endsWith("." + language));
    }

    /** The first phrase of the list that the text holds. */
    Optional<String> find(String list, String language, String text) {
        return lists.getOrDefault(list + "." + language, List.of()).stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    /** What the list looks for, in its order. */
    List<Pattern> patterns(String list, String language) {
        return lists.getOrDefault(list + "." + language, List.of());
    }

    /** All phrases of the list that the text holds. */
    List<String> findAll(String list, String language, String text) {
        return lists.getOrDefault(list + "." + language, List.of()).stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }
}
