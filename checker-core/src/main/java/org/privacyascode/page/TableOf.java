package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Builds a table and leaves out the columns in which no row says anything. */
final class TableOf {

    private final String caption;
    private final List<String> columns;
    private final List<Block.Row> rows = new ArrayList<>();

    TableOf(String caption, String... columns) {
        this.caption = caption;
        this.columns = List.of(columns);
    }

    TableOf row(List<String> anchors, Rich... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns);
        }
        rows.add(new Block.Row(anchors, List.of(cells)));
        return this;
    }

    /** The table; empty if it has no rows. */
    Optional<Block.Table> build() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> i == 0
                        || rows.stream().anyMatch(row -> !row.cells().get(i).isEmpty()))
                .boxed()
                .toList();
        List<Block.Row> narrow = rows.stream()
                .map(row -> new Block.Row(
                        row.anchors(), kept.stream().map(row.cells()::get).toList()))
                .toList();
        return Optional.of(
                new Block.Table(caption, kept.stream().map(columns::get).toList(), narrow));
    }

    /** Whether the table would have more than its first column. */
    boolean saysMoreThanNames() {
        return build().filter(table -> table.columns().size() > 1).isPresent();
    }
}
