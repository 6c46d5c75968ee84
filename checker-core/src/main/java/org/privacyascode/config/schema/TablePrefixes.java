package org.privacyascode.config.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * First parts of table names that say whose schema it is and not what a table holds: {@code shop_} of {@code shop_address} and
 * {@code shop_order}. At least a third of the tables begin with it, and no table is called after it. Immutable.
 */
final class TablePrefixes {
    private static final int FEW = 3;

    private final Set<String> prefixes;

    private TablePrefixes(Set<String> prefixes) {
        this.prefixes = prefixes;
    }

    /** The prefixes of a schema. */
    static TablePrefixes of(List<String> tables) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (String table : tables) {
            names.add(table.toLowerCase(Locale.ROOT));
            if (!prefix(table).isEmpty()) {
                counts.merge(prefix(table), 1, Integer::sum);
            }
        }
        Set<String> prefixes = new HashSet<>();
        counts.forEach((prefix, count) -> {
            boolean isOften = count >= FEW && count * 3 >= tables.size();
            if (isOften && !isTable(prefix, names)) {
                prefixes.add(prefix);
            }
        });
        return new TablePrefixes(Set.copyOf(prefixes));
    }

    /** The name without its prefix. */
    String without(String table) {
        return prefixes.contains(prefix(table)) ? table.substring(prefix(table).length() + 1) : table;
    }

    private static boolean isTable(String prefix, Set<String> names) {
        return names.contains(prefix)
                || names.contains(prefix + "s")
                || names.contains(prefix + "_" + prefix)
                || names.contains(prefix + "_" + prefix + "s");
    }

    private static String prefix(String table) {
        int end = table.indexOf('_');
        return end <= 0 || end == table.length() - 1
                ? ""
                : table.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
