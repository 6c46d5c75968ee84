package org.privacyascode.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.privacyascode.review.Piece.Run;

/**
 * Writes the pack as a document of Word: the least of Office Open XML that Word and LibreOffice open. Each heading with an id is a bookmark of
 * that name, in which a character that a bookmark cannot have is an underscore.
 */
final class PackWord {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int LONGEST_BOOKMARK = 40;

    private final StringBuilder body = new StringBuilder();
    private final Set<String> bookmarks = new HashSet<>();

    private PackWord() {}

    static byte[] write(List<Piece> pieces) {
        PackWord word = new PackWord();
        pieces.forEach(word::piece);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relation(OFFICE + "/officeDocument", "word/document.xml"));
            put(zip, "word/_rels/document.xml.rels", relation(OFFICE + "/styles", "styles.xml"));
            put(zip, "word/document.xml", word.document());
            put(zip, "word/styles.xml", styles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same day in every document, so that the same pack is the same bytes. */
    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String styles() {
        StringBuilder styles =
                new StringBuilder("<w:styles xmlns:w=\"" + WORD + "\"><w:style w:type=\"paragraph\" w:default=\"1\""
                        + " w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
        int[] sizes = {36, 28, 24};
        for (int level = 1; level <= sizes.length; level++) {
            styles.append(
                    "<w:style w:type=\"paragraph\" w:styleId=\"Heading" + level + "\"><w:name w:val=\"heading " + level
                            + "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>"
                            + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\""
                            + sizes[level - 1]
                            + "\"/></w:rPr></w:style>");
        }
        return styles.append("</w:styles>").toString();
    }

    private String document() {
        return "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
                + " w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            heading(heading);
        } else if (piece instanceof Piece.Prose prose) {
            body.append("<w:p>").append(runs(prose.runs())).append("</w:p>");
        } else if (piece instanceof Piece.Bullets bullets) {
            bullets.items().forEach(item -> body.append("<w:p><w:pPr><w:ind w:left=\"284\" w:hanging=\"284\"/></w:pPr>")
                    .append(run("", "\u2022 "))
                    .append(runs(item))
                    .append("</w:p>"));
        } else {
            table((Piece.Table) piece);
        }
    }

    private void heading(Piece.Heading heading) {
        String name = bookmark(heading.id());
        int id = bookmarks.size();
        body.append("<w:p><w:pPr><w:pStyle w:val=\"Heading" + Math.min(3, heading.level()) + "\"/></w:pPr>"
                + "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>" + run("", heading.text())
                + "<w:bookmarkEnd w:id=\"" + id + "\"/></w:p>");
    }

    /** Letters, digits and underscores, a letter first, forty at most, no two alike in any case. */
    private String bookmark(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9]", "_");
        String named = plain.matches("[A-Za-z].*") ? plain : "c_" + plain;
        String name = named.substring(0, Math.min(LONGEST_BOOKMARK, named.length()));
        for (int n = 2; !bookmarks.add(name.toLowerCase(Locale.ROOT)); n++) {
            String end = "_" + n;
            name = named.substring(0, Math.min(LONGEST_BOOKMARK - end.length(), named.length())) + end;
        }
        return name;
    }

    private void table(Piece.Table table) {
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"999999\"/>");
        }
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>")
                .append(borders)
                .append("</w:tblBorders></w:tblPr><w:tblGrid>")
                .append("<w:gridCol/>".repeat(table.columns().size()))
                .append("</w:tblGrid>");
        row(table.columns(), "<w:b/>");
        table.rows().forEach(row -> row(row, ""));
        body.append("</w:tbl><w:p/>");
    }

    private void row(List<String> cells, String style) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cells.forEach(cell -> body.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p>")
                .append(run(style, cell))
                .append("</w:p></w:tc>"));
        body.append("</w:tr>");
    }

    private static String runs(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        for (Run run : runs) {
            all.append(run(
                    switch (run.style()) {
                        case PLAIN -> "";
                        case STRONG -> "<w:b/>";
                        case CODE -> "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\"/>";
                        case GONE -> "<w:strike/><w:color w:val=\"AA0000\"/>";
                        case NEW -> "<w:b/><w:color w:val=\"006600\"/><w:u w:val=\"single\"/>";
                    },
                    run.text() + " "));
        }
        return all.toString();
    }

    private static String run(String style, String text) {
        return "<w:r>" + (style.isEmpty() ? "" : "<w:rPr>" + style + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                + escaped(text) + "</w:t></w:r>";
    }

    /** Text for XML 1.0; characters that it cannot have are shown as what they are. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean isAllowed = point == '\t'
                    || point == '\n'
                    || point >= 0x20 && point < 0xd800
                    || point > 0xdfff && point < 0xfffe
                    || point > 0xffff;
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(isAllowed ? Character.toString(point) : "\ufffd");
            }
        });
        return out.toString();
    }
}
