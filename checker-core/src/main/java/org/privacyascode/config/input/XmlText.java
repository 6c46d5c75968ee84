package org.privacyascode.config.input;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.privacyascode.config.input.Element.Attribute;
import org.privacyascode.config.input.Element.Value;

/**
 * Reads XML with the platform's pull parser, without DTD and external entities; start positions of tags, attributes and texts
 * are found again in the raw text, because the parser only knows where a tag ends.
 */
public final class XmlText {
    private static final int MAX_DEPTH = 1000;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

    private final SourceText source;
    private final String raw;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private final Deque<Integer> textStarts = new ArrayDeque<>();
    private int scanned;

    private XmlText(SourceText source) {
        this.source = source;
        this.raw = source.text();
    }

    /** The root element; throws where the text is not well-formed, uses an undeclared entity or nests too deep. */
    public static Element read(SourceText source) throws UnreadableText {
        encoding(source);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
        try {
            return new XmlText(source).tree(factory.createXMLStreamReader(new StringReader(source.text())));
        } catch (XMLStreamException e) {
            Position at = e.getLocation() == null || e.getLocation().getLineNumber() < 1
                    ? Position.START
                    : new Position(
                            e.getLocation().getLineNumber(),
                            Math.max(1, e.getLocation().getColumnNumber()));
            throw new UnreadableText(at, "syntax: not well-formed XML, or an entity that is not declared");
        }
    }

    /** An encoding that the bytes cannot be in would let others read something else than we do. */
    private static void encoding(SourceText source) throws UnreadableText {
        Matcher declared = ENCODING.matcher(source.text());
        if (!declared.lookingAt() || source.isWide()) {
            return;
        }
        String name = declared.group(1);
        boolean fits = Charset.isSupported(name)
                && new String("<?xml".getBytes(StandardCharsets.US_ASCII), Charset.forName(name)).equals("<?xml");
        if (!fits) {
            throw new UnreadableText(
                    source.at(declared.start(1)), "encoding: the file is not in the encoding that it names");
        }
    }

    private Element tree(XMLStreamReader xml) throws XMLStreamException, UnreadableText {
        Element root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = start(xml);
                    root = root == null ? element : root;
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
                case XMLStreamConstants.COMMENT -> skip("<!--", "-->");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> skip("<?", "?>");
                default -> {}
            }
        }
        if (root == null) {
            throw new UnreadableText(Position.START, "syntax: no element");
        }
        return root;
    }

    private void skip(String from, String to) {
        int start = raw.indexOf(from, scanned);
        int end = start < 0 ? -1 : raw.indexOf(to, start + from.length());
        scanned = end < 0 ? scanned : end + to.length();
    }

    private Element start(XMLStreamReader xml) throws UnreadableText {
        String prefix = xml.getPrefix() == null || xml.getPrefix().isEmpty() ? "" : xml.getPrefix() + ":";
        int at = tagStart("<" + prefix + xml.getLocalName());
        if (open.size() >= MAX_DEPTH) {
            throw new UnreadableText(source.at(at), "nested deeper than " + MAX_DEPTH);
        }
        RawTag tag = RawTag.read(raw, at);
        List<Attribute> attributes = new ArrayList<>(xml.getAttributeCount());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            Position valueAt =
                    source.at(tag.valueOf(xml.getAttributePrefix(i), name).orElse(at));
            attributes.add(new Attribute(name, new Value(xml.getAttributeValue(i), valueAt)));
        }
        scanned = tag.end();
        Element element = new Element(xml.getLocalName(), source.at(at), attributes);
        if (!open.isEmpty()) {
            open.peek().add(element);
        }
        open.push(element);
        texts.push(new StringBuilder());
        textStarts.push(-1);
        return element;
    }

    /** The next tag of a name, past comments, CDATA and a document type before it. */
    private int tagStart(String tag) {
        int at = scanned;
        while (true) {
            int next = raw.indexOf('<', at);
            if (next < 0) {
                return scanned;
            }
            if (raw.startsWith("<!--", next)) {
                at = after("-->", next);
            } else if (raw.startsWith("<![CDATA[", next)) {
                at = after("]]>", next);
            } else if (raw.startsWith(tag, next)) {
                return next;
            } else {
                at = next + 1;
            }
        }
    }

    private int after(String end, int from) {
        int found = raw.indexOf(end, from);
        return found < 0 ? raw.length() : found + end.length();
    }

    private void characters(XMLStreamReader xml) {
        if (texts.isEmpty() || xml.isWhiteSpace()) {
            return;
        }
        if (textStarts.peek() < 0) {
            textStarts.pop();
            textStarts.push(firstInk());
        }
        texts.peek().append(xml.getText());
    }

    /** The first character of the text that starts at the scanned offset. */
    private int firstInk() {
        int at = scanned;
        while (at < raw.length()) {
            if (Character.isWhitespace(raw.charAt(at))) {
                at++;
            } else if (raw.startsWith("<!--", at)) {
                at = after("-->", at);
            } else if (raw.startsWith("<![CDATA[", at)) {
                at += "<![CDATA[".length();
            } else if (raw.startsWith("</", at)) {
                at = after(">", at);
            } else {
                return at;
            }
        }
        return scanned;
    }

    private void end() {
        Element element = open.pop();
        String text = texts.pop().toString().strip();
        int start = textStarts.pop();
        if (!text.isEmpty()) {
            element.text(new Value(text, start < 0 ? element.at() : source.at(start)));
        }
        int close = raw.startsWith("/>", scanned - 2) ? scanned : endTag(element.name());
        scanned = close;
    }

    private int endTag(String name) {
        int at = scanned;
        while (at < raw.length()) {
            int next = raw.indexOf('<', at);
            if (next < 0) {
                return scanned;
            }
            if (raw.startsWith("<!--", next)) {
                at = after("-->", next);
            } else if (raw.startsWith("<![CDATA[", next)) {
                at = after("]]>", next);
            } else if (raw.startsWith("</", next)) {
                return after(">", next);
            } else {
                at = next + 1;
            }
        }
        return scanned;
    }
}
