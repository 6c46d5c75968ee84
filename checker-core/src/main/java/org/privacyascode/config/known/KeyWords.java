package org.privacyascode.config.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** Lists of words that tell what an application's own key is about. Immutable. */
public final class KeyWords {
    private static final String RESOURCE = "/org/privacyascode/policies/config/words.csv";

    private final Map<String, Set<String>> lists;

    private KeyWords(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /** Reads the lists; fails when a row of them is wrong. */
    public static KeyWords load() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Row row : Table.ofResource(RESOURCE).rows()) {
            if (lists.put(row.required("kind"), Set.copyOf(row.list("words", "|"))) != null) {
                throw row.problem("The list is there twice.", "Write all its words in one row.");
            }
        }
        return new KeyWords(Map.copyOf(lists));
    }

    /** Whether one of the words is in a list; an unknown list is a mistake of ours. */
    public boolean any(String list, Collection<String> words) {
        Set<String> known = lists.get(list);
        if (known == null) {
            throw new IllegalArgumentException("words.csv has no list " + list);
        }
        return words.stream().anyMatch(known::contains);
    }
}
