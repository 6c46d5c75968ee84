package org.privacyascode.config.schema;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.config.input.Documents;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.JsonText;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.input.XmlText;
import org.privacyascode.config.input.YamlText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;

/** Reads SQL files, Flyway migrations and Liquibase change logs, and tells which columns there are in the end. */
public final class SchemaFormat implements Format {

    private final Catalogue catalogue;
    private final Migrations migrations = new Migrations();

    public SchemaFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return switch (source.extension()) {
            case "sql", "cql", "ddl" -> true;
            case "xml" -> source.head().contains("<databaseChangeLog")
                    || source.text().contains("<databaseChangeLog");
            case "yaml", "yml" -> source.head().stripLeading().startsWith("databaseChangeLog")
                    || source.head().contains("\ndatabaseChangeLog:");
            case "json" -> source.head().contains("\"databaseChangeLog\"");
            default -> false;
        };
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        switch (source.extension()) {
            case "sql", "cql", "ddl" -> sql(source, seen);
            case "xml" -> migrations.log(
                    source.file(), new ChangeLogXml(catalogue, source, seen).steps(XmlText.read(source)));
            case "json" -> changeLog(source, JsonText.read(source), seen);
            default -> changeLog(source, YamlText.read(source), seen);
        }
    }

    private void sql(SourceText source, Seen seen) {
        if (source.name().matches("u\\d+.*__.*\\.sql")) {
            return;
        }
        List<Step> steps = List.of(Step.of(schema -> statements(schema, source)));
        FieldRows rows = new FieldRows(catalogue, source, seen);
        SqlTokens.read(source.text(), 0, source.text().length(), statement -> {
            rows.statement(statement);
            unfinished(statement, source, seen);
        });
        SqlRetention.tell(source, seen);
        if (source.head().stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("--liquibase formatted sql")) {
            migrations.log(source.file(), steps);
        } else {
            migrations.sql(source.file(), steps);
        }
    }

    /** A table whose parentheses do not close may have columns that nobody sees. */
    private static void unfinished(List<SqlToken> statement, SourceText source, Seen seen) {
        SqlToken first = statement.get(0);
        boolean isTable = (first.is("create") || first.is("alter"))
                && statement.stream().limit(6).anyMatch(token -> token.is("table"));
        if (!isTable) {
            return;
        }
        int depth = 0;
        for (SqlToken token : statement) {
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
        }
        if (depth > 0) {
            seen.unreadable(source, source.at(first.offset()), "syntax: a parenthesis of this statement is not closed");
        }
    }

    private static void statements(Schema schema, SourceText source) {
        SqlTokens.read(source.text(), 0, source.text().length(), new SqlChanges(schema, source)::statement);
    }

    private void changeLog(SourceText source, Documents documents, Seen seen) {
        for (Documents.Repeated repeated : documents.repeated()) {
            seen.unreadable(
                    source, repeated.again(), "syntax: a key stands twice; a strict reader refuses it, both were read");
            seen.add(Sight.of(
                    FactKind.STORED,
                    source,
                    repeated.first(),
                    Certainty.UNDETERMINED,
                    "the key stands twice; which of the changes is made is not certain",
                    Sight.store("")));
        }
        List<Step> steps = new ArrayList<>();
        documents.roots().forEach(root -> steps.addAll(new ChangeLogTree(source).steps(root)));
        migrations.log(source.file(), steps);
    }

    @Override
    public void finish(Seen seen) {
        migrations.finish(new SchemaFacts(catalogue), seen);
    }
}
