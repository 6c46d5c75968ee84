package org.privacyascode.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes blocks as plain text: no signs but the bullet, one paragraph a line, one blank line between blocks and two
 * between a paragraph and the next section, no line feed at the end.
 */
final class TextWriter {

    private static final String BULLET = "  \u2022 ";

    private TextWriter() {}

    static String write(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        boolean afterProse = false;
        for (Block block : blocks) {
            if (!out.isEmpty()) {
                boolean newSection = block instanceof Block.Heading heading && heading.level() == 2;
                out.append(newSection && afterProse ? "\n\n\n" : "\n\n");
            }
            out.append(text(block));
            afterProse = block instanceof Block.Prose;
        }
        return out.toString();
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return Hostile.tame(heading.text()).strip();
        } else if (block instanceof Block.Prose prose) {
            return text(prose.text()).strip();
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .map(item -> BULLET + text(item.text()).strip())
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Box box) {
            return write(box.blocks());
        } else if (block instanceof Block.Fold fold) {
            return Hostile.tame(fold.summary()).strip() + "\n\n" + write(fold.blocks());
        }
        throw new IllegalStateException("a block without a writer: " + block);
    }

    private static String table(Block.Table table) {
        return Hostile.tame(table.caption()).strip() + "\n\n"
                + table.rows().stream().map(row -> row(table.columns(), row)).collect(Collectors.joining("\n"));
    }

    private static String row(List<String> columns, Block.Row row) {
        StringBuilder out =
                new StringBuilder(BULLET).append(text(row.cells().get(0)).strip());
        for (int i = 1; i < columns.size(); i++) {
            String value = text(row.cells().get(i)).strip();
            if (!value.isEmpty()) {
                out.append("\n      ").append(columns.get(i)).append(": ").append(value);
            }
        }
        return out.toString();
    }

    private static String text(Rich text) {
        return text.spans().stream().map(TextWriter::text).collect(Collectors.joining());
    }

    private static String text(Span span) {
        if (span instanceof Span.Text words) {
            return Hostile.tame(words.text());
        } else if (span instanceof Span.Foreign foreign) {
            return Hostile.tame(foreign.text());
        } else if (span instanceof Span.Strong strong) {
            return Hostile.tame(strong.text()).strip();
        } else if (span instanceof Span.Code code) {
            return Hostile.tame(code.text()).strip();
        } else if (span instanceof Span.Open open) {
            return "[" + Hostile.tame(open.text()).strip() + "]";
        } else if (span instanceof Span.Link link) {
            return Hostile.tame(link.text()).strip();
        } else if (span instanceof Span.Named named) {
            return Hostile.tame(named.text()).strip();
        } else if (span instanceof Span.Break) {
            return "; ";
        }
        throw new IllegalStateException("a span without a writer: " + span);
    }
}
