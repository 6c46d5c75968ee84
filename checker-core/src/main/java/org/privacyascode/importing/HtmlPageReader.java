package org.privacyascode.importing;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Reads the text of a page of HTML: its main part, without scripts, menus, forms and what the page hides. */
final class HtmlPageReader {

    private static final int HEAD = 4096;
    private static final int DEEPEST = 250;
    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDES =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final String NO_TEXT =
            "script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video, form, button, select, textarea, nav, dialog";

    private final PageSource source;

    private HtmlPageReader(PageSource source) {
        this.source = source;
    }

    static ReadPage read(PageSource source) {
        HtmlPageReader reader = new HtmlPageReader(source);
        return reader.read("HTML", source.text(reader.charset()), new ArrayList<>());
    }

    /** Reads HTML that another reader made of its own format, and that has no more than a text. */
    static ReadPage read(PageSource source, String format, String html, List<String> leftOut) {
        return new HtmlPageReader(source).read(format, html, new ArrayList<>(leftOut));
    }

    private ReadPage read(String format, String html, List<String> leftOut) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        document.traverse((node, depth) -> checkDepth(depth));
        Element main = main(document);
        Map<String, Integer> removed = new TreeMap<>();
        remove(main.select(NO_TEXT), removed);
        Elements hidden = main.select("[hidden], [aria-hidden=true]");
        main.select("[style]").stream()
                .filter(each -> HIDES.matcher(each.attr("style")).find())
                .forEach(hidden::add);
        hidden.forEach(each -> count(removed, "hidden part"));
        hidden.remove();
        if (main.normalName().equals("body")) {
            remove(main.select("body > header, body > footer, body > * > header, body > * > footer, aside"), removed);
        }
        Pieces pieces = new Pieces(source);
        main.traverse(new HtmlPieces(pieces));
        removed.forEach((what, times) -> leftOut.add(what + " " + times));
        leftOut.addAll(pieces.leftOut());
        return new ReadPage(format, pieces.all(), leftOut);
    }

    private void checkDepth(int depth) {
        if (depth > DEEPEST) {
            throw source.problem(
                    0, 0, "The page is nested deeper than " + DEEPEST + " levels.", "Save its text alone.");
        }
    }

    /** The one main part of the page, if it says which that is. */
    private static Element main(Document document) {
        for (String choice : List.of("main", "[role=main]", "article")) {
            Elements found = document.select(choice);
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        return document.body();
    }

    private static void remove(Elements elements, Map<String, Integer> removed) {
        elements.forEach(each -> count(removed, each.normalName()));
        elements.remove();
    }

    private static void count(Map<String, Integer> removed, String what) {
        removed.merge(what, 1, Integer::sum);
    }

    private Charset charset() {
        byte[] bytes = source.bytes();
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head);
        if (!named.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(named.group(1).toLowerCase(Locale.ROOT));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw source.problem(
                    1, 1, "There is no encoding " + named.group(1) + ".", "Save the page as UTF-8, and say so in it.");
        }
    }
}
