package org.privacyascode.config.schema;

import java.util.List;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.FactKind;
import org.privacyascode.knowledge.Holder;

/** What the columns of a final schema hold. */
final class SchemaFacts {

    private final Catalogue catalogue;

    SchemaFacts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void tell(Schema schema, Seen seen) {
        schema.forEach((table, columns) -> table(table, columns, seen));
    }

    private void table(String table, List<Column> columns, Seen seen) {
        List<String> names = columns.stream().map(Column::name).toList();
        Holder holder = catalogue.names().holder(table, names);
        for (Column column : columns) {
            catalogue
                    .names()
                    .read(holder, column.name(), column.kind())
                    .ifPresent(naming -> seen.add(Sight.named(
                            FactKind.STORED,
                            column.source(),
                            column.at(),
                            naming,
                            Sight.store(table + "." + column.name()))));
        }
    }
}
