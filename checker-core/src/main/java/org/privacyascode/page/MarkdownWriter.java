package org.privacyascode.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.privacyascode.wording.Sentences;

/**
 * Writes blocks as Markdown: one sentence a line, so that the difference of two versions is the difference of their
 * clauses. What Markdown has no sign for (an anchor, a mark, a fold) is one of a few fixed HTML tags, never text.
 */
final class MarkdownWriter {

    private final Sentences sentences;

    private MarkdownWriter(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The blocks as a document that ends in one line feed. */
    static String write(List<Block> blocks, Sentences sentences) {
        return new MarkdownWriter(sentences)
                .lines(blocks).stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> lines(List<Block> blocks) {
        List<String> out = new ArrayList<>();
        for (Block block : blocks) {
            if (!out.isEmpty()) {
                out.add("");
            }
            out.addAll(lines(block));
        }
        return out;
    }

    private List<String> lines(Block block) {
        if (block instanceof Block.Heading heading) {
            return List.of("#".repeat(heading.level()) + " " + anchors(heading.anchors()) + words(heading.text()));
        } else if (block instanceof Block.Prose prose) {
            return paragraph(prose.anchors(), prose.text());
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .flatMap(item -> indented(paragraph(item.anchors(), item.text()), "- ", "  ").stream())
                    .toList();
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Box box) {
            return indented(lines(box.blocks()), "> ", "> ");
        } else if (block instanceof Block.Fold fold) {
            return fold(fold);
        }
        throw new IllegalStateException("a block without a writer: " + block);
    }

    private static List<String> indented(List<String> lines, String first, String rest) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            out.add((out.isEmpty() ? first : rest) + line);
        }
        return out;
    }

    private List<String> paragraph(List<String> anchors, Rich text) {
        StringBuilder out = new StringBuilder(anchors(anchors));
        for (Span span : text.spans()) {
            out.append(
                    span instanceof Span.Text words
                            ? MarkdownText.escape(sentences.onePerLine(Hostile.tame(words.text())))
                            : inline(span));
        }
        return out.toString()
                .lines()
                .map(line -> MarkdownText.atLineStart(line.strip()))
                .toList();
    }

    private static List<String> table(Block.Table table) {
        List<String> out = new ArrayList<>();
        out.add("*" + words(table.caption()) + "*");
        out.add("");
        out.add(table.columns().stream().map(MarkdownWriter::words).collect(Collectors.joining(" | ", "| ", " |")));
        out.add("|" + String.join("|", Collections.nCopies(table.columns().size(), " --- ")) + "|");
        for (Block.Row row : table.rows()) {
            StringBuilder line = new StringBuilder("| ").append(anchors(row.anchors()));
            line.append(row.cells().stream().map(MarkdownWriter::cell).collect(Collectors.joining(" | ")));
            out.add(line.append(" |").toString());
        }
        return out;
    }

    private static String cell(Rich text) {
        return text.spans().stream().map(MarkdownWriter::inline).collect(Collectors.joining());
    }

    private List<String> fold(Block.Fold fold) {
        List<String> out = new ArrayList<>();
        out.add("<details>");
        out.add("<summary>" + summary(fold.summary()) + "</summary>");
        out.add("");
        out.addAll(lines(fold.blocks()));
        out.add("");
        out.add("</details>");
        return out;
    }

    /** Inside this tag nothing reads Markdown, so that backslashes would show. */
    private static String summary(String text) {
        return bidi(text, MarkdownText.asEntities(Hostile.tame(text).strip()));
    }

    private static String inline(Span span) {
        if (span instanceof Span.Text text) {
            return bidi(text.text(), MarkdownText.escape(Hostile.tame(text.text())));
        } else if (span instanceof Span.Foreign foreign) {
            return "<span lang=\"" + foreign.language() + "\">"
                    + bidi(foreign.text(), MarkdownText.escape(Hostile.tame(foreign.text()))) + "</span>";
        } else if (span instanceof Span.Strong strong) {
            return "**" + words(strong.text()) + "**";
        } else if (span instanceof Span.Code code) {
            return "<code>" + words(code.text()) + "</code>";
        } else if (span instanceof Span.Open open) {
            return "<mark>" + words(open.text()) + "</mark>";
        } else if (span instanceof Span.Link link) {
            String label = MarkdownText.escapeLabel(Hostile.tame(link.text()).strip());
            return "[" + bidi(link.text(), label) + "](" + link.target().url().replace("&", "&amp;") + ")";
        } else if (span instanceof Span.Named named) {
            return anchors(named.anchors()) + words(named.text());
        } else if (span instanceof Span.Break) {
            return "<br>";
        }
        throw new IllegalStateException("a span without a writer: " + span);
    }

    private static String words(String text) {
        return bidi(text, MarkdownText.escape(Hostile.tame(text).strip()));
    }

    private static String bidi(String text, String escaped) {
        return Hostile.isRightToLeft(text) ? "<bdi>" + escaped + "</bdi>" : escaped;
    }

    private static String anchors(List<String> anchors) {
        return anchors.stream().map(id -> "<a id=\"" + id + "\"></a>").collect(Collectors.joining());
    }
}
