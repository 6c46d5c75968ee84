package org.privacyascode.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns the elements of a page into pieces: a block ends what was before it, a row of a table is one entry. */
final class HtmlPieces implements NodeVisitor {

    private static final String CELL = " | ";
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Pieces pieces;
    private final StringBuilder text = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int line;

    HtmlPieces(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (!words.isBlank() && text.toString().isBlank()) {
                line = lineOf(node);
            }
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                text.append(' ');
            } else if (element.normalName().equals("a")) {
                link(element.attr("href"));
            } else if (isBoundary(element)) {
                flush(element.parent() == null ? element : element.parent());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (CELLS.contains(element.normalName())) {
            text.append(element.nextElementSibling() == null ? " " : CELL);
        } else if (element.normalName().equals("img") && !element.attr("alt").isBlank()) {
            text.append(' ').append(element.attr("alt")).append(' ');
        } else if (isBoundary(element)) {
            flush(element);
        }
    }

    /** Inside a row blocks do not end anything: the row is one entry. */
    private static boolean isBoundary(Element element) {
        boolean isBlock = element.isBlock() && !CELLS.contains(element.normalName());
        return isBlock && (element.normalName().equals("tr") || element.closest("tr") == null);
    }

    /** Where words lead to besides this page; what a browser would carry out leads nowhere. */
    private void link(String target) {
        String stripped = target.strip();
        boolean isPlace = stripped.matches("(?i)(?:https?://|mailto:|tel:|\\.{0,2}/|[\\p{L}\\p{N}_-]+(?:[./]|$)).*");
        if (isPlace && stripped.matches("[^\\s{}\\p{C}]*")) {
            links.add(stripped);
        }
    }

    private void flush(Element element) {
        Piece.Kind kind = Piece.Kind.PARAGRAPH;
        int level = 0;
        Element heading = element.closest("h1, h2, h3, h4, h5, h6, summary");
        Element item = element.closest("li, dd, dt, tr");
        if (heading != null) {
            kind = Piece.Kind.HEADING;
            level = heading.normalName().equals("summary")
                    ? 6
                    : heading.normalName().charAt(1) - '0';
        } else if (item != null) {
            kind = Piece.Kind.ITEM;
            level = Math.max(1, item.parents().select("ul, ol, dl").size());
        }
        pieces.add(kind, level, text.toString(), links, line);
        text.setLength(0);
        links.clear();
    }

    /** Markdown knows its lines and says them; HTML that was parsed has positions. */
    private static int lineOf(Node node) {
        Element told = node.parent() instanceof Element parent ? parent.closest("[data-line]") : null;
        if (told != null) {
            return Integer.parseInt(told.attr("data-line"));
        }
        return Math.max(0, node.sourceRange().start().lineNumber());
    }
}
