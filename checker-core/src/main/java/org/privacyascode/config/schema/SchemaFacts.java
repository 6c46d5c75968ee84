package org.privacyascode.config.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.FactKind;
import org.privacyascode.knowledge.Holder;
import org.privacyascode.knowledge.Naming;
import org.privacyascode.knowledge.ValueKind;

/** What the columns of a final schema hold. */
final class SchemaFacts {

    private final Catalogue catalogue;

    SchemaFacts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void tell(Schema schema, Seen seen) {
        TableHolders holders = TableHolders.of(schema, catalogue.names());
        schema.forEach((table, columns) -> table(table, columns, holders, seen));
    }

    private void table(String table, List<Column> columns, TableHolders holders, Seen seen) {
        for (Column column : columns) {
            named(table, column, holders)
                    .filter(naming -> !isLink(column, naming))
                    .ifPresent(naming -> seen.add(Sight.named(
                            FactKind.STORED,
                            column.source(),
                            column.at(),
                            naming,
                            Sight.store(table + "." + column.name()))));
        }
    }

    private Optional<Naming> named(String table, Column column, TableHolders holders) {
        Holder holder = holders.of(table);
        Optional<Naming> naming = catalogue.names().read(holder, column.name(), column.kind());
        return naming.isPresent() || !holders.isAddressed(table)
                ? naming
                : catalogue
                        .names()
                        .read(holder.asPerson(""), column.name(), column.kind())
                        .filter(address -> address.category().startsWith("contact.address"));
    }

    /** A key of another table refers to a person and holds nothing of its own. */
    private static boolean isLink(Column column, Naming naming) {
        String name = column.name().toLowerCase(Locale.ROOT);
        return naming.category().equals("identity.user_id")
                && (name.endsWith("id") || name.endsWith("_fk"))
                && (column.kind() == ValueKind.NUMBER || column.kind() == ValueKind.ID || name.endsWith("_id"));
    }
}
