package org.privacyascode.policy.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.table.Table;

/** The data categories and purposes that policies share, in the order of their tables. Immutable and safe for concurrent use. */
public final class Vocabulary {
    private static final String FOLDER = "/org/privacyascode/policies/vocabulary/";

    private final Map<CategoryKey, Category> categories;
    private final Map<PurposeKey, PurposeKind> purposes;

    private Vocabulary(Map<CategoryKey, Category> categories, Map<PurposeKey, PurposeKind> purposes) {
        this.categories = Collections.unmodifiableMap(categories);
        this.purposes = Collections.unmodifiableMap(purposes);
    }

    /**
     * Reads the vocabulary that ships with the tool.
     *
     * @throws InvalidPolicyException if a row of its tables is wrong
     */
    public static Vocabulary load() {
        return of(Table.ofResource(FOLDER + "categories.csv"), Table.ofResource(FOLDER + "purposes.csv"));
    }

    static Vocabulary of(Table categories, Table purposes) {
        return new Vocabulary(VocabularyTables.categories(categories), VocabularyTables.purposes(purposes));
    }

    /** This vocabulary with categories of a policy's own added; their keys begin with {@code x-}, or lie under a known category. */
    public Vocabulary with(Collection<Category> own) {
        Map<CategoryKey, Category> merged = new LinkedHashMap<>(categories);
        own.forEach(category -> merged.put(category.key(), category));
        return new Vocabulary(merged, purposes);
    }

    public Optional<Category> category(CategoryKey key) {
        return Optional.ofNullable(categories.get(key));
    }

    public Optional<PurposeKind> purpose(PurposeKey key) {
        return Optional.ofNullable(purposes.get(key));
    }

    /** All categories, in the order of the table, own ones last. */
    public List<Category> categories() {
        return List.copyOf(categories.values());
    }

    /** All purposes, in the order of the table. */
    public List<PurposeKind> purposes() {
        return List.copyOf(purposes.values());
    }

    /** A category and all above it, the most special first; empty if it is not known. */
    public List<Category> lineage(CategoryKey key) {
        List<Category> lineage = new ArrayList<>();
        Optional<Category> next = category(key);
        while (next.isPresent()) {
            lineage.add(next.get());
            next = next.get().parent().flatMap(this::category);
        }
        return List.copyOf(lineage);
    }
}
