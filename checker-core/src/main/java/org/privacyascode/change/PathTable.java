package org.privacyascode.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** Which kind of change a path makes in which direction; the first row whose pattern matches counts. */
record PathTable(List<PathTable.Entry> entries) {

    /** A row: a pattern in which {@code *} is one key and {@code **} any number of keys. */
    record Entry(Pattern path, Map<String, String> kinds) {
        Entry {
            kinds = Map.copyOf(kinds);
        }

        Optional<String> kind(String column) {
            return Optional.ofNullable(kinds.get(column)).filter(kind -> !kind.isEmpty());
        }
    }

    PathTable {
        entries = List.copyOf(entries);
    }

    static PathTable of(Table table, Kinds kinds) {
        List<Entry> entries = new ArrayList<>();
        for (Row row : table.rows()) {
            row.cells().forEach((column, kind) -> {
                if (!column.equals("path") && !kind.isBlank() && !kinds.byName().containsKey(kind)) {
                    throw row.problem("There is no kind of change " + kind + ".", "Add it to kinds.csv.");
                }
            });
            entries.add(new Entry(pattern(row.required("path")), row.cells()));
        }
        return new PathTable(entries);
    }

    private static Pattern pattern(String path) {
        String regex = Pattern.quote(path).replace("**", "\\E.+\\Q").replace("*", "\\E[^.]+\\Q");
        return Pattern.compile(regex);
    }

    Optional<Entry> find(String path) {
        return entries.stream()
                .filter(entry -> entry.path().matcher(path).matches())
                .findFirst();
    }
}
