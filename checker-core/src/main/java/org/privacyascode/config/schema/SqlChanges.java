package org.privacyascode.config.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.knowledge.ValueKind;

/** Carries out the statements that change a schema: CREATE, ALTER, DROP and RENAME TABLE. All others leave it as it is. */
final class SqlChanges {
    private static final Set<String> NO_COLUMN = Set.of(
            "primary",
            "constraint",
            "unique",
            "foreign",
            "check",
            "fulltext",
            "spatial",
            "exclude",
            "like",
            "period",
            "index",
            "key",
            "partition");
    private static final Set<String> VERBS = Set.of(
            "add",
            "drop",
            "rename",
            "change",
            "modify",
            "alter",
            "owner",
            "set",
            "enable",
            "disable",
            "validate",
            "attach",
            "detach",
            "engine",
            "comment",
            "convert",
            "default",
            "auto_increment",
            "charset",
            "order",
            "cluster",
            "inherit",
            "no",
            "replica",
            "with",
            "force",
            "row_format",
            "collate");

    private final Schema schema;
    private final SourceText source;

    SqlChanges(Schema schema, SourceText source) {
        this.schema = schema;
        this.source = source;
    }

    void statement(List<SqlToken> tokens) {
        SqlCursor at = new SqlCursor(tokens);
        if (at.take("create")) {
            create(at);
        } else if (at.take("alter")) {
            alter(at);
        } else if (at.take("drop", "table")) {
            ifExists(at);
            at.items(false).forEach(item -> new SqlCursor(item).name().ifPresent(name -> schema.drop(name.text())));
        } else if (at.take("rename", "table")) {
            at.items(false).forEach(item -> rename(new SqlCursor(item)));
        }
    }

    private void create(SqlCursor at) {
        at.take("or", "replace");
        while (at.take("global")
                || at.take("local")
                || at.take("unlogged")
                || at.take("column")
                || at.take("cached")
                || at.take("memory")) {
            continue;
        }
        if (at.take("temporary") || at.take("temp") || !at.take("table")) {
            return;
        }
        boolean optional = ifNotExists(at);
        Optional<SqlToken> table = at.name();
        if (table.isEmpty()
                || optional && schema.has(table.get().text())
                || table.get().text().startsWith("#")) {
            return;
        }
        Optional<List<List<SqlToken>>> items = at.parenthesis();
        if (items.isPresent()) {
            schema.create(table.get().text());
            items.get().forEach(item -> column(item)
                    .ifPresent(column -> schema.add(table.get().text(), column)));
        }
    }

    private Optional<Column> column(List<SqlToken> item) {
        if (item.isEmpty() || !item.get(0).isName()) {
            return Optional.empty();
        }
        SqlToken name = item.get(0);
        boolean reserved = name.kind() == 'w' && NO_COLUMN.contains(name.text().toLowerCase(Locale.ROOT));
        if (reserved && !isTyped(item)) {
            return Optional.empty();
        }
        return Optional.of(new Column(name.text(), kind(item), source, at(name)));
    }

    /** {@code key varchar(10)} is a column, {@code key (a)} and {@code key name (a)} are none. */
    private static boolean isTyped(List<SqlToken> item) {
        return item.size() > 1
                && Set.of("key", "index", "period", "partition")
                        .contains(item.get(0).text().toLowerCase(Locale.ROOT))
                && item.get(1).kind() == 'w'
                && item.get(1)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches(
                                "(var)?char.*|.*text|.*int(eger)?|bool.*|date|timestamp.*|numeric|decimal|uuid|json.*");
    }

    private static ValueKind kind(List<SqlToken> item) {
        if (item.size() < 2 || !item.get(1).isName()) {
            return ValueKind.UNKNOWN;
        }
        String size = item.size() > 3 && item.get(2).isSign('(') ? item.get(3).text() : "";
        return Column.kind(item.get(1).text(), size);
    }

    private void alter(SqlCursor at) {
        if (!at.take("table")) {
            return;
        }
        ifExists(at);
        at.take("only");
        Optional<SqlToken> table = at.name();
        if (table.isEmpty()) {
            return;
        }
        String name = table.get().text();
        boolean adding = false;
        for (List<SqlToken> action : at.items(false)) {
            adding = action(name, action, adding);
        }
    }

    private boolean action(String table, List<SqlToken> action, boolean adding) {
        if (action.isEmpty()) {
            return adding;
        }
        SqlCursor at = new SqlCursor(action);
        boolean verb =
                at.peek().kind() == 'w' && VERBS.contains(at.peek().text().toLowerCase(Locale.ROOT));
        if (adding && !verb) {
            column(action).ifPresent(column -> schema.add(table, column));
            return true;
        }
        if (at.take("add")) {
            add(table, at, action);
            return true;
        }
        if (at.take("drop")) {
            drop(table, at);
        } else if (at.take("rename")) {
            renameIn(table, at);
        } else if (at.take("change")) {
            at.take("column");
            Optional<SqlToken> from = at.name();
            int rest = action.indexOf(at.peek());
            from.ifPresent(old -> column(action.subList(Math.max(0, rest), action.size()))
                    .ifPresent(column -> schema.renameColumn(table, old.text(), column)));
        }
        return false;
    }

    private void add(String table, SqlCursor at, List<SqlToken> action) {
        at.take("column");
        ifNotExists(at);
        Optional<List<List<SqlToken>>> several = at.parenthesis();
        if (several.isPresent()) {
            several.get().forEach(item -> column(item).ifPresent(column -> schema.add(table, column)));
            return;
        }
        int rest = action.indexOf(at.peek());
        if (rest >= 0) {
            column(action.subList(rest, action.size())).ifPresent(column -> schema.add(table, column));
        }
    }

    private void drop(String table, SqlCursor at) {
        boolean said = at.take("column");
        ifExists(at);
        if (at.peek().isSign('(')) {
            at.parenthesis()
                    .ifPresent(items -> items.forEach(item ->
                            new SqlCursor(item).name().ifPresent(name -> schema.dropColumn(table, name.text()))));
        } else if (said
                || !NO_COLUMN.contains(at.peek().text().toLowerCase(Locale.ROOT))
                        && !at.peek().is("default")) {
            at.name().ifPresent(name -> schema.dropColumn(table, name.text()));
        }
    }

    private void renameIn(String table, SqlCursor at) {
        if (at.take("to") || at.take("as")) {
            at.name().ifPresent(to -> schema.rename(table, to.text()));
            return;
        }
        if (at.peek().is("index") || at.peek().is("constraint") || at.peek().is("key")) {
            return;
        }
        at.take("column");
        Optional<SqlToken> from = at.name();
        at.take("to");
        Optional<SqlToken> to = at.name();
        if (from.isPresent() && to.isPresent()) {
            schema.renameColumn(
                    table, from.get().text(), new Column(to.get().text(), ValueKind.UNKNOWN, source, at(to.get())));
        }
    }

    private void rename(SqlCursor at) {
        Optional<SqlToken> from = at.name();
        at.take("to");
        at.name().ifPresent(to -> from.ifPresent(old -> schema.rename(old.text(), to.text())));
    }

    private Position at(SqlToken token) {
        return source.at(token.offset());
    }

    private static void ifExists(SqlCursor at) {
        at.take("if", "exists");
    }

    private static boolean ifNotExists(SqlCursor at) {
        return at.take("if", "not", "exists");
    }
}
