package org.privacyascode.config.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Tables and columns as they are after the changes so far; names are compared without case. Not thread safe. */
final class Schema {

    private static final class Table {
        private final String name;
        private final Map<String, Column> columns = new LinkedHashMap<>();

        Table(String name) {
            this.name = name;
        }
    }

    private final Map<String, Table> tables = new LinkedHashMap<>();

    void create(String table) {
        tables.put(key(table), new Table(table));
    }

    boolean has(String table) {
        return tables.containsKey(key(table));
    }

    void drop(String table) {
        tables.remove(key(table));
    }

    void rename(String table, String to) {
        Table old = tables.remove(key(table));
        Table renamed = new Table(to);
        if (old != null) {
            renamed.columns.putAll(old.columns);
        }
        tables.put(key(to), renamed);
    }

    void add(String table, Column column) {
        tables.computeIfAbsent(key(table), each -> new Table(table)).columns.put(key(column.name()), column);
    }

    void dropColumn(String table, String column) {
        Table found = tables.get(key(table));
        if (found != null) {
            found.columns.remove(key(column));
        }
    }

    void renameColumn(String table, String from, Column to) {
        Table found = tables.computeIfAbsent(key(table), each -> new Table(table));
        Column old = found.columns.remove(key(from));
        Column renamed = old == null ? to : old.renamed(to.name(), to.source(), to.at());
        found.columns.put(key(to.name()), renamed);
    }

    /** Each table's name with its columns. */
    void forEach(BiConsumer<String, List<Column>> reader) {
        tables.values().forEach(table -> reader.accept(table.name, List.copyOf(table.columns.values())));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
