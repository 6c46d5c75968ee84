package org.privacyascode.review;

import java.util.List;

/** A piece of the pack, in reading order. */
sealed interface Piece {

    /** A heading with an id that can be quoted. */
    record Heading(int level, String id, String text) implements Piece {}

    /** A paragraph. */
    record Prose(List<Run> runs) implements Piece {
        public Prose {
            runs = List.copyOf(runs);
        }

        static Prose of(String text) {
            return new Prose(List.of(new Run(Style.PLAIN, text)));
        }
    }

    /** A list. */
    record Bullets(List<List<Run>> items) implements Piece {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A table of plain texts. */
    record Table(List<String> columns, List<List<String>> rows) implements Piece {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** How words look. */
    enum Style {
        PLAIN,
        STRONG,
        CODE,
        GONE,
        NEW
    }

    /** Words of one style. */
    record Run(Style style, String text) {}
}
