package org.privacyascode.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/**
 * What the categories and purposes of the vocabulary are called in one language.
 *
 * @param categories names as they stand inside a sentence, by key
 * @param purposes titles and sentences, by key
 */
record Labels(Map<String, String> categories, Map<String, Use> purposes) {

    /**
     * A kind of purpose in words.
     *
     * @param title a heading
     * @param text a sentence that says what the data are used for
     */
    record Use(String title, String text) {}

    Labels {
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
        purposes = Collections.unmodifiableMap(new LinkedHashMap<>(purposes));
    }

    /**
     * Reads {@code key,label} and {@code key,title,text}.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException at the first row that is not right
     */
    static Labels of(Table categories, Table purposes) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Row row : categories.rows()) {
            if (labels.put(row.required("key"), row.required("label")) != null) {
                throw row.problem("The category " + row.required("key") + " stands twice.", "Remove one row.");
            }
        }
        Map<String, Use> uses = new LinkedHashMap<>();
        for (Row row : purposes.rows()) {
            Use use = new Use(row.required("title"), row.required("text"));
            if (!use.text().endsWith(".")) {
                throw row.problem("The text of " + row.required("key") + " is no sentence.", "End it with a stop.");
            }
            if (uses.put(row.required("key"), use) != null) {
                throw row.problem("The purpose " + row.required("key") + " stands twice.", "Remove one row.");
            }
        }
        return new Labels(labels, uses);
    }

    /**
     * The same labels, as complete as those of another language.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException if a key is missing, or is not among those of the other
     */
    Labels like(Labels other, Table ownCategories, Table ownPurposes) {
        check(categories.keySet(), other.categories.keySet(), ownCategories);
        check(purposes.keySet(), other.purposes.keySet(), ownPurposes);
        return this;
    }

    private static void check(Set<String> own, Set<String> wanted, Table table) {
        for (Row row : table.rows()) {
            if (!wanted.contains(row.required("key"))) {
                throw row.problem(
                        row.required("key") + " is not in the vocabulary.", "Correct the key or remove the row.");
            }
        }
        wanted.stream().filter(key -> !own.contains(key)).findFirst().ifPresent(key -> {
            throw table.rows()
                    .get(table.rows().size() - 1)
                    .problem("There is no row for " + key + " up to here.", "Add it.");
        });
    }

    Optional<String> category(String key) {
        return Optional.ofNullable(categories.get(key));
    }

    Optional<Use> purpose(String key) {
        return Optional.ofNullable(purposes.get(key));
    }
}
