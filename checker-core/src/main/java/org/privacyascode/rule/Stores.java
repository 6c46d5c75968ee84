package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.policy.DataItem;

/**
 * Which items of the policy rest in which stores: in the tables of stored classes, and in those that a schema has. A table and the class
 * that is mapped to it are one store.
 */
final class Stores {

    /**
     * A store with the items in it, and where they stand.
     *
     * @param name by which classes and tables are told to be one store
     * @param label as it is written
     */
    record Store(String name, String label, Set<DataItem> items, List<Fact> facts) {}

    private static final Comparator<DataItem> BY_ID =
            Comparator.comparing(item -> item.id().value());

    private final Map<String, Store> byName = new TreeMap<>();
    private final Map<String, String> nameOfClass = new HashMap<>();

    Stores(Reading given) {
        given.facts(FactKind.STORED)
                .filter(fact ->
                        fact.trace().steps().isEmpty() && !fact.target().store().isEmpty())
                .forEach(fact -> add(given, fact));
    }

    private void add(Reading given, Fact fact) {
        String name = fact.place().className().isEmpty()
                ? table(fact.target().store().replaceAll("\\.[^.]*$", ""))
                : table(fact.target().store());
        if (!fact.place().className().isEmpty()) {
            nameOfClass.put(fact.place().className(), name);
        }
        String label = fact.place().className().isEmpty()
                ? fact.target().store().replaceAll("\\.[^.]*$", "")
                : fact.target().store();
        Store store =
                byName.computeIfAbsent(name, each -> new Store(each, label, new TreeSet<>(BY_ID), new ArrayList<>()));
        given.candidates().single(fact).ifPresent(item -> {
            store.items().add(item);
            store.facts().add(fact);
        });
    }

    /** Without schema, quotes and case; plural and singular of one word are one. */
    private static String table(String name) {
        String simple =
                name.replaceAll(".*\\.", "").replaceAll("[^A-Za-z0-9_]", "").toLowerCase(Locale.ROOT);
        String plain = simple.replace("_", "");
        return plain.endsWith("ies")
                ? plain.substring(0, plain.length() - 3) + "y"
                : plain.endsWith("s") && !plain.endsWith("ss") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The stores that hold personal data, by name. */
    List<Store> all() {
        return byName.values().stream()
                .filter(store -> !store.items().isEmpty())
                .toList();
    }

    /** The name of the store that an effect on a store is about; empty when it is about none that is known. */
    String nameOf(Fact effect) {
        String entity = effect.attributes().getOrDefault("entity", "");
        String table = effect.target().store();
        return entity.isEmpty()
                ? byName.containsKey(table(table)) ? table(table) : ""
                : nameOfClass.getOrDefault(entity, byName.containsKey(table(entity)) ? table(entity) : "");
    }
}
