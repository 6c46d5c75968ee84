package org.privacyascode.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of text whose cells stand below each other. A very long cell does not push the others away. */
final class Columns {

    private static final int WIDEST = 60;

    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();

    Columns(String indent) {
        this.indent = indent;
    }

    void row(String... cells) {
        rows.add(List.of(cells).stream().map(Shown::safe).toList());
    }

    void write(Appendable out) throws IOException {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell)
                        .append(" ".repeat(Math.max(0, width(column) - cell.length())))
                        .append("  ");
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private int width(int column) {
        return rows.stream()
                .map(row -> row.get(column).length())
                .filter(length -> length <= WIDEST)
                .max(Integer::compare)
                .orElse(0);
    }
}
