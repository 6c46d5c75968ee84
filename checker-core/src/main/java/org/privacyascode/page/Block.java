package org.privacyascode.page;

import java.util.List;

/** A piece of the page in reading order: what it says is settled here, how it looks is the business of a writer. */
sealed interface Block {

    /** The ids the block answers to, the current one first, then those it had before. */
    default List<String> anchors() {
        return List.of();
    }

    /** A heading; level 1 is the title of the page. */
    record Heading(int level, List<String> anchors, String text) implements Block {
        public Heading {
            anchors = List.copyOf(anchors);
        }
    }

    /** A paragraph of whole sentences. */
    record Prose(List<String> anchors, Rich text) implements Block {
        public Prose {
            anchors = List.copyOf(anchors);
        }

        static Prose of(Rich text) {
            return new Prose(List.of(), text);
        }

        static Prose of(String text) {
            return of(Rich.text(text));
        }
    }

    /** A list without order. */
    record Bullets(List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** One entry of a list. */
    record Item(List<String> anchors, Rich text) {
        public Item {
            anchors = List.copyOf(anchors);
        }

        static Item of(Rich text) {
            return new Item(List.of(), text);
        }
    }

    /** A table with a caption; the first cell of a row is its header. */
    record Table(String caption, List<String> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** One row of a table, with as many cells as the table has columns. */
    record Row(List<String> anchors, List<Rich> cells) {
        public Row {
            anchors = List.copyOf(anchors);
            cells = List.copyOf(cells);
        }
    }

    /** Blocks set apart from the rest; the first of them has the anchor of the box. */
    record Box(BoxKind kind, List<Block> blocks) implements Block {
        public Box {
            blocks = List.copyOf(blocks);
            if (blocks.isEmpty() || blocks.get(0).anchors().isEmpty()) {
                throw new IllegalArgumentException("a box begins with a block that has an anchor");
            }
        }

        @Override
        public List<String> anchors() {
            return blocks.get(0).anchors();
        }
    }

    /** Blocks behind a line that opens them. */
    record Fold(String summary, List<Block> blocks) implements Block {
        public Fold {
            blocks = List.copyOf(blocks);
        }
    }
}
