package org.privacyascode.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word documents. */
final class WordDocument {

    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String STYLES =
            "<w:styles " + SPACE + "><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                    + "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
                    + "<w:style w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";

    private WordDocument() {}

    /** A document with this body. */
    static byte[] of(String body) {
        return zip("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + SPACE + "><w:body>" + body
                + "</w:body></w:document>");
    }

    /** A document whose main part is this. */
    static byte[] zip(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "word/styles.xml", STYLES);
            put(zip, "word/document.xml", document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String paragraph(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + run(text) + "</w:p>";
    }

    static String item(String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run(text)
                + "</w:p>";
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(paragraph("", cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static String run(String text) {
        int half = text.length() / 2;
        return "<w:r><w:t xml:space=\"preserve\">" + text.substring(0, half)
                + "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text.substring(half)
                + "</w:t></w:r>";
    }
}
