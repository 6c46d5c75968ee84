package org.privacyascode.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * The Markdown of a page as a tree, with what HTML says better than Markdown taken out of the text: an anchor becomes
 * the id of the element it stands in, a line of emphasis above a table becomes its caption.
 */
final class HtmlTree {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(java.util.Set.of(Heading.class, HtmlBlock.class, BlockQuote.class, ListBlock.class))
            .build();
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([a-z0-9_-]+)\">");

    private final Node root;
    private final Map<Node, String> ids = new IdentityHashMap<>();
    private final Map<Node, Node> captions = new IdentityHashMap<>();

    private HtmlTree(Node root) {
        this.root = root;
    }

    static HtmlTree parse(String markdown) {
        HtmlTree tree = new HtmlTree(PARSER.parse(markdown));
        tree.collect();
        return tree;
    }

    Node root() {
        return root;
    }

    /** The id of the element for the node. */
    Optional<String> id(Node node) {
        return Optional.ofNullable(ids.get(node));
    }

    /** What the caption of the table says. */
    Optional<Node> caption(TableBlock table) {
        return Optional.ofNullable(captions.get(table));
    }

    private void collect() {
        List<HtmlInline> tags = new ArrayList<>();
        List<TableBlock> tables = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline tag) {
                tags.add(tag);
            }

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock table) {
                    tables.add(table);
                }
                visitChildren(block);
            }
        });
        tags.forEach(this::takeAnchor);
        tables.forEach(this::takeCaption);
    }

    private void takeAnchor(HtmlInline tag) {
        Matcher anchor = ANCHOR.matcher(tag.getLiteral());
        if (!anchor.matches()
                || !(tag.getNext() instanceof HtmlInline end && end.getLiteral().equals("</a>"))) {
            return;
        }
        Node host = host(tag);
        if (ids.putIfAbsent(host, anchor.group(1)) == null) {
            tag.getNext().unlink();
            tag.unlink();
        }
    }

    /** The element that answers to an anchor: a heading, an entry, a row, a paragraph. */
    private static Node host(Node tag) {
        Node parent = tag.getParent();
        if (parent instanceof TableCell || (parent instanceof Paragraph && parent.getParent() instanceof ListItem)) {
            return parent.getParent();
        }
        return parent;
    }

    private void takeCaption(TableBlock table) {
        if (table.getPrevious() instanceof Paragraph line
                && line.getFirstChild() instanceof Emphasis caption
                && caption.getNext() == null) {
            captions.put(table, caption);
            line.unlink();
        }
    }

    /** The header of each column, in order, for the cells below. */
    static Map<Integer, String> headers(TableBlock table) {
        Map<Integer, String> headers = new HashMap<>();
        Node row = table.getFirstChild().getFirstChild();
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            StringBuilder words = new StringBuilder();
            cell.accept(new AbstractVisitor() {
                @Override
                public void visit(org.commonmark.node.Text text) {
                    words.append(text.getLiteral());
                }
            });
            headers.put(column++, words.toString());
        }
        return headers;
    }
}
