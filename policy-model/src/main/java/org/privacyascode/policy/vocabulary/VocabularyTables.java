package org.privacyascode.policy.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** Checks the tables of the vocabulary row by row. */
final class VocabularyTables {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");
    private static final String LIST = "|";

    private VocabularyTables() {}

    static Map<CategoryKey, Category> categories(Table table) {
        Map<CategoryKey, Category> categories = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Category category = category(row);
            if (categories.put(category.key(), category) != null) {
                throw row.problem("The category " + category.key() + " is there twice.", "Remove one row.");
            }
            checkParent(
                    row,
                    category.key().value(),
                    category.parent().map(CategoryKey::value),
                    parent -> categories.containsKey(new CategoryKey(parent)));
        }
        return categories;
    }

    static Map<PurposeKey, PurposeKind> purposes(Table table) {
        Map<PurposeKey, PurposeKind> purposes = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            PurposeKind purpose = purpose(row);
            if (purposes.put(purpose.key(), purpose) != null) {
                throw row.problem("The purpose " + purpose.key() + " is there twice.", "Remove one row.");
            }
            checkParent(
                    row,
                    purpose.key().value(),
                    purpose.parent().map(PurposeKey::value),
                    parent -> purposes.containsKey(new PurposeKey(parent)));
        }
        return purposes;
    }

    private static void checkParent(Row row, String key, Optional<String> parent, Predicate<String> isKnown) {
        if (!KEY.matcher(key).matches()) {
            throw row.problem("The key " + key + " is not made of lower-case words and dots.", "Rename it.");
        }
        int dot = key.lastIndexOf('.');
        Optional<String> implied = dot < 0 ? Optional.empty() : Optional.of(key.substring(0, dot));
        if (!implied.equals(parent)) {
            throw row.problem(
                    "The parent of " + key + " is not what its key says.", "Write " + implied.orElse("nothing") + ".");
        }
        if (parent.isPresent() && !isKnown.test(parent.get())) {
            throw row.problem("The parent " + parent.get() + " stands below its child or nowhere.", "Put it above.");
        }
    }

    private static Category category(Row row) {
        return new Category(
                new CategoryKey(row.required("key")),
                row.required("label"),
                row.text("parent").map(CategoryKey::new),
                ClosedWords.constant(row, "gdpr_special", SpecialKind.class, SpecialKind.NONE),
                ClosedWords.constant(row, "sensitivity", Sensitivity.class, Sensitivity.NORMAL),
                new Mappings(
                        Mapping.of(row, "dpv_iri", "dpv_match"),
                        Mapping.of(row, "fideslang_key", "fideslang_match"),
                        row.list("ccpa_categories", LIST),
                        row.text("ccpa_spi").isPresent(),
                        row.list("apple_type", LIST),
                        row.list("play_type", LIST)),
                new Tokens(
                        row.list("tokens_strong", LIST), row.list("tokens_weak", LIST), row.list("not_tokens", LIST)));
    }

    private static PurposeKind purpose(Row row) {
        return new PurposeKind(
                new PurposeKey(row.required("key")),
                row.required("label"),
                row.required("plain_text"),
                row.text("parent").map(PurposeKey::new),
                new PurposeMappings(
                        Mapping.of(row, "dpv_iri", "dpv_match"),
                        Mapping.of(row, "fideslang_key", "fideslang_match"),
                        row.list("iab_tcf_purposes", LIST),
                        row.list("apple_purpose", LIST),
                        row.list("play_purpose", LIST),
                        row.list("ccpa_business_purpose", LIST)),
                row.list("typical_lawful_bases", LIST),
                row.text("consent_for_device_storage_or_channel").orElse(""));
    }
}
