package org.privacyascode.config.web;

import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;

/** Reads pages and templates of any engine that writes HTML. Comments, conditional ones too, do not count. */
public final class PageFormat implements Format {
    private static final Set<String> EXTENSIONS = Set.of(
            "html",
            "htm",
            "xhtml",
            "jsp",
            "jspf",
            "jspx",
            "tag",
            "tagx",
            "ftl",
            "ftlh",
            "vm",
            "vtl",
            "vue",
            "mustache",
            "hbs",
            "svelte",
            "cshtml",
            "peb",
            "njk",
            "ejs",
            "gsp",
            "jte");

    private final Catalogue catalogue;
    private final FormFields fields;
    private final Loaded loaded;

    public PageFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.fields = new FormFields(catalogue);
        this.loaded = new Loaded(catalogue);
    }

    @Override
    public boolean reads(SourceText source) {
        return EXTENSIONS.contains(source.extension());
    }

    @Override
    public void read(SourceText source, Seen seen) {
        boolean velocity = Set.of("vm", "vtl").contains(source.extension());
        String text = Templates.blank(velocity ? Templates.blankLines(source.text()) : source.text());
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        TemplateConditions conditions = TemplateConditions.of(text, source.extension());
        fields.tell(document, source, seen);
        loaded.tell(document, source, conditions, seen);
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("src").isBlank() && (isScript(script.attr("type")) || Guards.isHeldBack(script))) {
                inside(script, source, conditions, seen);
            }
        }
        document.getElementsByTag("style").forEach(style -> style(style, source, conditions, seen));
    }

    private static boolean isScript(String type) {
        return type.isBlank() || type.equals("module") || type.contains("javascript") || type.contains("ecmascript");
    }

    private void inside(Element script, SourceText source, TemplateConditions conditions, Seen seen) {
        for (Node child : script.childNodes()) {
            if (child instanceof DataNode && child.sourceRange().isTracked()) {
                int from = child.sourceRange().start().pos();
                int to = child.sourceRange().end().pos();
                new ScriptFacts(catalogue, source, Guards.of(script, conditions), seen)
                        .tell(from, Math.min(to, source.text().length()));
            }
        }
    }

    private void style(Element style, SourceText source, TemplateConditions conditions, Seen seen) {
        for (Node child : style.childNodes()) {
            if (child instanceof DataNode data && child.sourceRange().isTracked()) {
                int from = child.sourceRange().start().pos();
                StyleFormat.tell(data.getWholeData(), from, source, Guards.of(style, conditions), catalogue, seen);
            }
        }
    }
}
