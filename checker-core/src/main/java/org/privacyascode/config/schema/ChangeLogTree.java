package org.privacyascode.config.schema;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Node.Pair;
import org.privacyascode.config.input.Node.Scalar;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.knowledge.ValueKind;

/** Reads a Liquibase change log in YAML or JSON. */
final class ChangeLogTree {

    private final SourceText source;

    ChangeLogTree(SourceText source) {
        this.source = source;
    }

    List<Step> steps(Node root) {
        List<Step> steps = new ArrayList<>();
        for (Node entry : root.get("databaseChangeLog").map(Node::elements).orElse(List.of())) {
            for (Pair pair : entry.entries()) {
                switch (pair.key().text()) {
                    case "changeSet" -> pair.value().get("changes").ifPresent(changes -> changes(changes, steps));
                    case "include" -> steps.add(Step.include(pair.value().text("file")));
                    case "includeAll" -> steps.add(
                            Step.include(ChangeLogXml.folder(pair.value().text("path"))));
                    default -> {}
                }
            }
        }
        return steps;
    }

    private void changes(Node changes, List<Step> steps) {
        changes.elements().forEach(each -> each.entries().forEach(pair -> change(pair, steps)));
    }

    private void change(Pair pair, List<Step> steps) {
        Node change = pair.value();
        String table = change.text("tableName");
        switch (pair.key().text()) {
            case "createTable" -> {
                steps.add(Step.of(schema -> schema.create(table)));
                columns(change, table, steps);
            }
            case "addColumn" -> columns(change, table, steps);
            case "dropColumn" -> {
                steps.add(Step.of(schema -> schema.dropColumn(table, change.text("columnName"))));
                change.get("columns").ifPresent(columns -> columns.elements().forEach(each -> each.get("column")
                        .ifPresent(column ->
                                steps.add(Step.of(schema -> schema.dropColumn(table, column.text("name")))))));
            }
            case "renameColumn" -> change.scalar("newColumnName")
                    .ifPresent(name -> steps.add(Step.of(
                            schema -> schema.renameColumn(table, change.text("oldColumnName"), column(name, "")))));
            case "dropTable" -> steps.add(Step.of(schema -> schema.drop(table)));
            case "renameTable" -> steps.add(
                    Step.of(schema -> schema.rename(change.text("oldTableName"), change.text("newTableName"))));
            case "sql" -> change.scalar("sql")
                    .or(() -> change instanceof Scalar text ? java.util.Optional.of(text) : java.util.Optional.empty())
                    .ifPresent(sql -> sql(sql, steps));
            default -> {}
        }
    }

    private void columns(Node change, String table, List<Step> steps) {
        for (Node entry : change.get("columns").map(Node::elements).orElse(List.of())) {
            Node column = entry.get("column").orElse(entry);
            column.scalar("name").ifPresent(name -> {
                Column added = column(name, column.text("type"));
                steps.add(Step.of(schema -> schema.add(table, added)));
            });
        }
    }

    private Column column(Scalar name, String type) {
        String word = type.replaceFirst("\\(.*", "");
        String size = type.contains("(") ? type.replaceFirst(".*\\(", "").replaceFirst("\\).*", "") : "";
        return new Column(name.text(), type.isEmpty() ? ValueKind.UNKNOWN : Column.kind(word, size), source, name.at());
    }

    private void sql(Scalar sql, List<Step> steps) {
        int from = source.offset(sql.at());
        int end = Math.min(source.text().length(), from + sql.text().length() + 64);
        boolean block = source.text().charAt(from) == '|' || source.text().charAt(from) == '>';
        SourceText text = block ? source : SourceText.of(source.file(), sql.text());
        int start = block ? source.text().indexOf('\n', from) + 1 : 0;
        int stop = block ? Math.max(start, end) : text.text().length();
        steps.add(Step.of(schema -> {
            Schema inner = schema;
            SqlTokens.read(text.text(), start, stop, tokens -> statement(schema, text, sql, block, tokens));
        }));
    }

    /** In a folded or quoted text only the start of the text has a place; every column is shown there. */
    private void statement(Schema schema, SourceText text, Scalar sql, boolean block, List<SqlToken> tokens) {
        if (block) {
            new SqlChanges(schema, text).statement(tokens);
            return;
        }
        int at = source.offset(sql.at());
        List<SqlToken> here = tokens.stream()
                .map(token -> new SqlToken(token.kind(), token.text(), at))
                .toList();
        new SqlChanges(schema, source).statement(here);
    }
}
