package org.privacyascode.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown as the HTML it stands for; the block of settings at its top is left out. */
final class MarkdownPageReader {

    private static final Pattern SETTINGS =
            Pattern.compile("\\A---[ \\t]*\\n(?:.*\\n)*?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
    private static final Pattern MARKS = Pattern.compile("(?m)^\\{:[^}\\n]*}[ \\t]*$");

    private MarkdownPageReader() {}

    static ReadPage read(PageSource source) {
        String text = source.text(StandardCharsets.UTF_8);
        List<String> leftOut = new ArrayList<>();
        Matcher settings = SETTINGS.matcher(text);
        if (settings.find()) {
            leftOut.add(
                    "lines of settings at the top " + settings.group().lines().count());
            text = settings.group().replaceAll("[^\\n]", "") + text.substring(settings.end());
        }
        Matcher marks = MARKS.matcher(text);
        if (marks.find()) {
            leftOut.add("lines of marks in {: } " + (marks.results().count() + 1));
            text = marks.replaceAll("");
        }
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> lines())
                .build();
        return HtmlPageReader.read(source, "Markdown", renderer.render(parser.parse(text)), leftOut);
    }

    private static AttributeProvider lines() {
        return (node, tag, attributes) ->
                first(node).ifPresent(span -> attributes.put("data-line", Integer.toString(span.getLineIndex() + 1)));
    }

    private static Optional<SourceSpan> first(Node node) {
        return node.getSourceSpans().stream().findFirst();
    }
}
