package org.privacyascode.config.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Sight;
import org.privacyascode.config.known.WordSplit;
import org.privacyascode.fact.FactKind;
import org.privacyascode.knowledge.Holder;
import org.privacyascode.knowledge.ValueKind;

/** Rows that describe fields people fill in: an INSERT into a table of fields names data that no column names. */
final class FieldRows {
    private static final Set<String> TABLES =
            Set.of("field", "fields", "attribute", "attributes", "question", "questions");
    private static final Set<String> NAMES = Set.of("name", "key", "code", "attribute", "field");

    private final Catalogue catalogue;
    private final SourceText source;
    private final Seen seen;

    FieldRows(Catalogue catalogue, SourceText source, Seen seen) {
        this.catalogue = catalogue;
        this.source = source;
        this.seen = seen;
    }

    void statement(List<SqlToken> tokens) {
        SqlCursor at = new SqlCursor(tokens);
        if (!at.take("insert", "into")) {
            return;
        }
        Optional<SqlToken> table = at.name();
        if (table.isEmpty() || WordSplit.words(table.get().text()).stream().noneMatch(TABLES::contains)) {
            return;
        }
        Optional<List<List<SqlToken>>> columns = at.parenthesis();
        int index = columns.map(FieldRows::nameIndex).orElse(-1);
        if (index >= 0) {
            rows(at).forEach(row -> value(row, index, table.get().text()));
        }
    }

    private static int nameIndex(List<List<SqlToken>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            List<String> words = columns.get(i).isEmpty()
                    ? List.of()
                    : WordSplit.words(columns.get(i).get(0).text());
            if (!words.isEmpty() && NAMES.contains(words.get(words.size() - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The value lists: of VALUES, or of SELECT, with or without a parenthesis around it. */
    private static List<List<List<SqlToken>>> rows(SqlCursor at) {
        List<List<List<SqlToken>>> rows = new ArrayList<>();
        if (at.take("values")) {
            for (Optional<List<List<SqlToken>>> row = at.parenthesis(); row.isPresent(); row = at.parenthesis()) {
                rows.add(row.get());
                at.takeSign(',');
            }
            return rows;
        }
        at.takeSign('(');
        if (at.take("select")) {
            rows.add(at.items(true));
        }
        return rows;
    }

    private void value(List<List<SqlToken>> row, int index, String table) {
        if (index >= row.size()
                || row.get(index).isEmpty()
                || row.get(index).get(0).kind() != 's') {
            return;
        }
        SqlToken name = row.get(index).get(0);
        Holder person = catalogue.names().holder("user");
        catalogue
                .names()
                .read(person, name.text(), ValueKind.UNKNOWN)
                .ifPresent(naming -> seen.add(Sight.named(
                        FactKind.STORED,
                        source,
                        source.at(name.offset()),
                        naming,
                        Sight.store(table + "." + name.text()))));
    }
}
