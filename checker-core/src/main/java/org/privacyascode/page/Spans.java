package org.privacyascode.page;

import java.util.List;
import java.util.stream.Stream;

/** The runs of text in blocks, in the order of the page. */
final class Spans {

    private Spans() {}

    static Stream<Span> in(List<Block> blocks) {
        return texts(blocks).flatMap(text -> text.spans().stream());
    }

    /** The paragraphs, entries and cells. */
    static Stream<Rich> texts(List<Block> blocks) {
        return blocks.stream().flatMap(Spans::texts);
    }

    private static Stream<Rich> texts(Block block) {
        if (block instanceof Block.Prose prose) {
            return Stream.of(prose.text());
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(Block.Item::text);
        } else if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream());
        } else if (block instanceof Block.Box box) {
            return texts(box.blocks());
        } else if (block instanceof Block.Fold fold) {
            return texts(fold.blocks());
        }
        return Stream.empty();
    }
}
