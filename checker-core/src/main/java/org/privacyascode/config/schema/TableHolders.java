package org.privacyascode.config.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.privacyascode.knowledge.Holder;
import org.privacyascode.knowledge.Kind;
import org.privacyascode.knowledge.Names;
import org.privacyascode.knowledge.Naming;
import org.privacyascode.knowledge.ValueKind;

/** What the tables of a schema are about, by their names without the schema's prefix, by their columns and by who refers to them. */
final class TableHolders {

    private final Map<String, Holder> holders = new HashMap<>();

    private final Set<String> addressed = new HashSet<>();

    private TableHolders() {}

    static TableHolders of(Schema schema, Names names) {
        List<String> tables = new ArrayList<>();
        schema.forEach((table, columns) -> tables.add(table));
        TablePrefixes prefixes = TablePrefixes.of(tables);
        TableHolders known = new TableHolders();
        Map<String, List<Holder>> referring = new HashMap<>();
        schema.forEach((table, columns) -> {
            List<String> members = columns.stream().map(Column::name).toList();
            Holder holder = names.holder(prefixes.without(table), members);
            if (isAddressed(holder, members, names)) {
                known.addressed.add(table);
            }
            known.holders.put(table, holder);
            for (String member : members) {
                referring
                        .computeIfAbsent(plain(member), each -> new ArrayList<>())
                        .add(holder);
            }
        });
        known.holders.replaceAll((table, holder) -> {
            List<Holder> owners = referring.getOrDefault(plain(prefixes.without(table)) + "id", List.of());
            return isSomebodys(holder, owners) ? holder.asPerson("") : holder;
        });
        return known;
    }

    /** What a table of the schema is about. */
    Holder of(String table) {
        return holders.getOrDefault(table, Holder.UNKNOWN);
    }

    /** Whether an order or another dealing names who it goes to and how to reach them: its address is theirs. */
    private static boolean isAddressed(Holder dealing, List<String> members, Names names) {
        if (!dealing.is(Kind.DEALING) || dealing.isPerson() || dealing.isNobody()) {
            return false;
        }
        List<String> categories = members.stream()
                .flatMap(member -> names.read(dealing, member, ValueKind.TEXT).stream())
                .map(Naming::category)
                .toList();
        return categories.contains("identity.name")
                && (categories.contains("contact.phone") || categories.contains("contact.email"));
    }

    /** Whether an address in the table is the address of the person whom its other columns name. */
    boolean isAddressed(String table) {
        return addressed.contains(table);
    }

    /** An address or another part of something is a person's, unless its name or all that refer to it say that it is not. */
    private static boolean isSomebodys(Holder part, List<Holder> owners) {
        return part.is(Kind.PART)
                && !part.isPerson()
                && !part.isNobody()
                && (part.isLinked() || owners.isEmpty() || owners.stream().anyMatch(owner -> !owner.isNobody()));
    }

    private static String plain(String name) {
        String low = name.toLowerCase(Locale.ROOT).replace("_", "");
        return low.endsWith("s") && !low.endsWith("ss") ? low.substring(0, low.length() - 1) : low;
    }
}
