package org.privacyascode.config.schema;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Element.Value;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.knowledge.ValueKind;

/** Reads a Liquibase change log in XML; what a rollback would do does not count. */
final class ChangeLogXml {

    private final Catalogue catalogue;
    private final SourceText source;
    private final Seen seen;

    ChangeLogXml(Catalogue catalogue, SourceText source, Seen seen) {
        this.catalogue = catalogue;
        this.source = source;
        this.seen = seen;
    }

    List<Step> steps(Element root) {
        List<Step> steps = new ArrayList<>();
        for (Element child : root.children()) {
            switch (child.name()) {
                case "changeSet" -> child.children().forEach(change -> change(change, steps));
                case "include" -> steps.add(Step.include(child.get("file")));
                case "includeAll" -> steps.add(Step.include(folder(child.get("path"))));
                default -> {}
            }
        }
        return steps;
    }

    static String folder(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    private void change(Element change, List<Step> steps) {
        String table = change.get("tableName");
        switch (change.name()) {
            case "createTable" -> {
                steps.add(Step.of(schema -> schema.create(table)));
                columns(change, table, steps);
            }
            case "addColumn" -> columns(change, table, steps);
            case "dropColumn" -> {
                steps.add(Step.of(schema -> schema.dropColumn(table, change.get("columnName"))));
                change.children("column")
                        .forEach(each -> steps.add(Step.of(schema -> schema.dropColumn(table, each.get("name")))));
            }
            case "renameColumn" -> change.attribute("newColumnName")
                    .ifPresent(name -> steps.add(Step.of(schema -> schema.renameColumn(
                            table,
                            change.get("oldColumnName"),
                            new Column(name.text(), ValueKind.UNKNOWN, source, name.at())))));
            case "dropTable" -> steps.add(Step.of(schema -> schema.drop(table)));
            case "renameTable" -> steps.add(
                    Step.of(schema -> schema.rename(change.get("oldTableName"), change.get("newTableName"))));
            case "sql" -> sql(change.text(), steps);
            default -> {}
        }
    }

    private void columns(Element change, String table, List<Step> steps) {
        change.children("column").forEach(each -> each.attribute("name").ifPresent(name -> {
            String type = each.get("type");
            int size = type.indexOf('(');
            ValueKind kind = Column.kind(
                    size < 0 ? type : type.substring(0, size),
                    size < 0 ? "" : type.substring(size + 1).replaceFirst("\\).*", ""));
            Column column = new Column(name.text(), kind, source, name.at());
            steps.add(Step.of(schema -> schema.add(table, column)));
        }));
    }

    private void sql(Value text, List<Step> steps) {
        if (text.text().isEmpty()) {
            return;
        }
        int from = source.offset(text.at());
        int close = source.text().indexOf("</sql>", from);
        int end = close < 0 ? source.text().length() : close;
        steps.add(
                Step.of(schema -> SqlTokens.read(source.text(), from, end, new SqlChanges(schema, source)::statement)));
        SqlTokens.read(source.text(), from, end, new FieldRows(catalogue, source, seen)::statement);
    }
}
