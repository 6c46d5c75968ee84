package org.privacyascode.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of a Word document: paragraphs, headings by their style, lists, rows of tables. A document with changes that nobody has
 * accepted has two texts, and is refused.
 */
final class WordPageReader {

    private static final String PART = "word/document.xml";
    private static final String WORD = "/wordprocessingml/";
    private static final Set<String> SKIPPED = Set.of("instrText", "delText", "Fallback", "pict", "drawing");

    private final PageSource source;
    private final Pieces pieces;
    private final WordStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final Deque<StringBuilder> rows = new ArrayDeque<>();
    private int heading;
    private int item;

    private WordPageReader(PageSource source, WordStyles styles) {
        this.source = source;
        this.pieces = new Pieces(source);
        this.styles = styles;
    }

    static ReadPage read(PageSource source) {
        WordPackage document = WordPackage.open(source);
        WordPageReader reader = new WordPageReader(source, WordStyles.of(document));
        try {
            reader.read(document.xml(PART));
        } catch (XMLStreamException broken) {
            throw document.broken(PART, broken);
        }
        List<String> leftOut = new ArrayList<>(reader.pieces.leftOut());
        if (document.has("word/footnotes.xml")) {
            leftOut.add("footnotes");
        }
        return new ReadPage("Word", reader.pieces.all(), leftOut);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw source.problem(
                        xml.getLocation().getLineNumber(),
                        xml.getLocation().getColumnNumber(),
                        "The document has a document type, which no Word document has.",
                        "Do not open it.");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        boolean isWord = String.valueOf(xml.getNamespaceURI()).contains(WORD);
        if (isWord && Set.of("ins", "del", "moveFrom", "moveTo").contains(element)) {
            throw source.problem(
                    0,
                    0,
                    "The document has changes that nobody has accepted or refused, near \u201c" + lately() + "\u201d.",
                    "Accept or refuse them in Word, and save it.");
        }
        switch (element) {
            case "p" -> {
                text.setLength(0);
                heading = 0;
                item = 0;
            }
            case "pStyle" -> heading = styles.headings().getOrDefault(WordStyles.value(xml, "val"), heading);
            case "outlineLvl" -> heading = outline(WordStyles.value(xml, "val"));
            case "ilvl" -> item = 1 + number(WordStyles.value(xml, "val"));
            case "numPr" -> item = Math.max(item, 1);
            case "tr" -> rows.push(new StringBuilder());
            case "tab", "br", "cr" -> text.append(isWord ? " " : "");
            case "noBreakHyphen" -> text.append('\u2011');
            case "t" -> text.append(xml.getElementText());
            default -> skip(xml, element);
        }
    }

    private int outline(String level) {
        return level.matches("[0-5]") ? number(level) + 1 : heading;
    }

    private static int number(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    private static void skip(XMLStreamReader xml, String element) throws XMLStreamException {
        if (!SKIPPED.contains(element)) {
            return;
        }
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> paragraph();
            case "tc" -> {
                if (!rows.isEmpty()) {
                    rows.peek().append(" | ");
                }
            }
            case "tr" -> {
                String row = rows.pop().toString().replaceAll("( \\| )+$", "");
                pieces.add(Piece.Kind.ITEM, 1, row, List.of(), 0);
            }
            default -> {
                // Everything else is how it looks.
            }
        }
    }

    private void paragraph() {
        if (!rows.isEmpty()) {
            rows.peek().append(text).append(' ');
        } else {
            Piece.Kind kind = heading > 0 ? Piece.Kind.HEADING : item > 0 ? Piece.Kind.ITEM : Piece.Kind.PARAGRAPH;
            pieces.add(kind, heading > 0 ? heading : item, text.toString(), List.of(), 0);
        }
        text.setLength(0);
    }

    /** The words before a place, so that people find it. */
    private String lately() {
        List<Piece> all = pieces.all();
        String words =
                text.isEmpty() && !all.isEmpty() ? all.get(all.size() - 1).text() : text.toString();
        return words.substring(Math.max(0, words.length() - 60)).strip();
    }
}
