package org.privacyascode.config.known;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;
import org.privacyascode.policy.vocabulary.Category;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** The words of the vocabulary and of the table of names, ready to be looked up. Immutable once loaded. */
final class NameWords {
    private static final String RESOURCE = "/org/privacyascode/policies/config/names.csv";
    private static final Set<String> WORTH_GUESSING =
            Set.of("identity", "contact", "demographic", "belief", "health", "device", "location", "professional");

    final Phrases strong = new Phrases();
    final Phrases weak = new Phrases();
    final Phrases session = new Phrases();
    final Map<String, Phrases> not = new TreeMap<>();
    private final Map<String, Set<String>> lists = new TreeMap<>();

    static NameWords load(Vocabulary vocabulary) {
        NameWords words = new NameWords();
        Table.ofResource(RESOURCE).rows().forEach(words::add);
        vocabulary.categories().forEach(words::add);
        return words;
    }

    boolean isPerson(String word) {
        return is("person", word);
    }

    boolean isThing(String word) {
        return is("thing", word);
    }

    boolean isFlag(String word) {
        return is("flag", word);
    }

    boolean isPrefix(String word) {
        return is("prefix", word);
    }

    boolean isQualifier(String word) {
        return is("qualifier", word);
    }

    boolean containsPerson(List<String> words) {
        return words.stream().anyMatch(this::isPerson) || isPerson(String.join(" ", words));
    }

    private boolean is(String kind, String word) {
        Set<String> list = lists.getOrDefault(kind, Set.of());
        return list.contains(word) || word.endsWith("s") && list.contains(word.substring(0, word.length() - 1));
    }

    private void add(Row row) {
        String kind = row.required("kind");
        List<String> phrases = row.list("words", "|");
        switch (kind) {
            case "strong" -> phrases.forEach(phrase -> strong.add(phrase, row.required("category")));
            case "weak" -> phrases.forEach(phrase -> weak.add(phrase, row.required("category")));
            case "not" -> phrases.forEach(phrase -> veto(row.required("category"), phrase));
            case "person", "thing", "flag", "prefix", "qualifier" -> lists.computeIfAbsent(kind, key -> new HashSet<>())
                    .addAll(phrases);
            default -> throw row.problem("The kind " + kind + " is not known.", "Write strong, weak, not, or a list.");
        }
    }

    private void add(Category category) {
        String key = category.key().value();
        category.tokens().strong().forEach(phrase -> strong.add(phrase, key));
        category.tokens().not().forEach(phrase -> veto(key, phrase));
        if (WORTH_GUESSING.contains(key.split("\\.")[0])) {
            category.tokens().weak().forEach(phrase -> weak.add(phrase, key));
        }
        if (key.equals("credential.session")) {
            category.tokens().weak().forEach(phrase -> session.add(phrase, key));
        }
    }

    private void veto(String category, String phrase) {
        not.computeIfAbsent(category, key -> new Phrases()).add(phrase, category);
    }
}
