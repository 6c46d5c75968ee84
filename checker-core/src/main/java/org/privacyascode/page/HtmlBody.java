package org.privacyascode.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Renders the Markdown of a page as HTML elements. Text that looks like a tag stays text: only the few tags that
 * {@link MarkdownWriter} itself writes pass, letter by letter. A link that {@link LinkTarget} would not make loses its
 * address.
 */
final class HtmlBody implements NodeRenderer {

    private static final Set<String> OWN_TAGS =
            Set.of("<mark>", "</mark>", "<code>", "</code>", "<bdi>", "</bdi>", "<br>", "</span>");
    private static final Pattern OWN_FOLD =
            Pattern.compile("<details>\n<summary>(?:<bdi>)?[^<>]*(?:</bdi>)?</summary>|</details>");
    private static final Pattern OWN_LANGUAGE = Pattern.compile("<span lang=\"[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*\">");
    private static final Pattern OWN_ANCHOR = Pattern.compile("<a id=\"[a-z0-9_-]+\">|</a>");

    private final HtmlTree tree;
    private final Map<String, BoxKind> boxes;
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private Map<Integer, String> headers = new HashMap<>();

    private HtmlBody(HtmlTree tree, Map<String, BoxKind> boxes, HtmlNodeRendererContext context) {
        this.tree = tree;
        this.boxes = boxes;
        this.context = context;
        this.html = context.getWriter();
    }

    /** The elements; {@code boxes} says which kind the box is whose first element has this id. */
    static String render(String markdown, Map<String, BoxKind> boxes) {
        HtmlTree tree = HtmlTree.parse(markdown);
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new OwnLinksOnly())
                .percentEncodeUrls(true)
                .attributeProviderFactory(outer -> (node, tag, attributes) -> {
                    attributes.remove("rel");
                    tree.id(node).ifPresent(id -> attributes.put("id", id));
                })
                .nodeRendererFactory(context -> new HtmlBody(tree, boxes, context))
                .build()
                .render(tree.root());
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Text.class,
                HtmlInline.class,
                HtmlBlock.class,
                BlockQuote.class,
                TableBlock.class,
                TableHead.class,
                TableBody.class,
                TableRow.class,
                TableCell.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            html.raw(HtmlText.escape(text.getLiteral()));
        } else if (node instanceof HtmlInline tag) {
            inline(tag.getLiteral());
        } else if (node instanceof HtmlBlock block) {
            block(block.getLiteral());
        } else if (node instanceof BlockQuote quote) {
            box(quote);
        } else if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof TableHead) {
            element("thead", Map.of("role", "rowgroup"), node);
        } else if (node instanceof TableBody) {
            element("tbody", Map.of("role", "rowgroup"), node);
        } else if (node instanceof TableRow) {
            element("tr", context.extendAttributes(node, "tr", new TreeMap<>(Map.of("role", "row"))), node);
        }
    }

    private void inline(String tag) {
        if (OWN_ANCHOR.matcher(tag).matches()) {
            html.raw(tag.equals("</a>") ? "</span>" : tag.replace("<a id", "<span id"));
        } else {
            boolean isOwn = OWN_TAGS.contains(tag) || OWN_LANGUAGE.matcher(tag).matches();
            html.raw(isOwn ? tag : HtmlText.escape(tag));
        }
    }

    private void block(String literal) {
        html.line();
        html.raw(OWN_FOLD.matcher(literal).matches() ? literal : "<p>" + HtmlText.escape(literal) + "</p>");
        html.line();
    }

    private void box(BlockQuote quote) {
        String id = tree.id(quote.getFirstChild()).orElse("");
        BoxKind kind = boxes.getOrDefault(id, BoxKind.NOTICE);
        String tag = kind == BoxKind.CONTENTS ? "nav" : "section";
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("class", "box " + kind.name().toLowerCase(Locale.ROOT));
        if (!id.isEmpty()) {
            attributes.put("aria-labelledby", id);
        }
        html.line();
        element(tag, attributes, quote);
    }

    private void table(TableBlock table) {
        headers = HtmlTree.headers(table);
        html.line();
        html.tag("table", Map.of("role", "table"));
        tree.caption(table).ifPresent(caption -> {
            html.tag("caption");
            children(caption);
            html.tag("/caption");
        });
        html.line();
        children(table);
        html.tag("/table");
        html.line();
    }

    private void cell(TableCell cell) {
        boolean isHead = cell.isHeader();
        boolean isFirst = cell.getPrevious() == null;
        Map<String, String> attributes = new TreeMap<>();
        if (isHead) {
            attributes.put("role", "columnheader");
            attributes.put("scope", "col");
        } else if (isFirst) {
            attributes.put("role", "rowheader");
            attributes.put("scope", "row");
        } else {
            attributes.put("role", "cell");
            attributes.put("data-label", headers.getOrDefault(column(cell), ""));
        }
        element(isHead || isFirst ? "th" : "td", attributes, cell);
    }

    private static int column(TableCell cell) {
        int column = 0;
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            column++;
        }
        return column;
    }

    private void element(String tag, Map<String, String> attributes, Node node) {
        html.tag(tag, attributes);
        children(node);
        html.tag("/" + tag);
        html.line();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    /** Lets through what {@link LinkTarget} allows, and no image. */
    private static final class OwnLinksOnly implements UrlSanitizer {
        @Override
        public String sanitizeLinkUrl(String url) {
            return LinkTarget.isAllowed(url) ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }

    /** The kinds of the boxes among the blocks, by the anchor they begin with. */
    static Map<String, BoxKind> boxes(List<Block> blocks) {
        Map<String, BoxKind> boxes = new HashMap<>();
        for (Block block : blocks) {
            if (block instanceof Block.Box box) {
                boxes.put(box.anchors().get(0), box.kind());
            }
        }
        return boxes;
    }
}
