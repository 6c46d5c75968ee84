package org.privacyascode.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.privacyascode.review.Piece.Run;
import org.privacyascode.review.Piece.Style;

/** The structure that Word asks of a document: parts, types, relations, well-formed XML, bookmarks of names that it takes. */
class PackWordTest {

    private static final List<Piece> PIECES = List.of(
            new Piece.Heading(1, "decision", "Review"),
            new Piece.Heading(3, "data.account", "data.account"),
            Piece.Prose.of("<b>& \u0001 \"text\""),
            new Piece.Bullets(List.of(List.of(new Run(Style.GONE, "old"), new Run(Style.NEW, "new")))),
            new Piece.Heading(3, "data-account", "data-account"),
            new Piece.Table(List.of("Key", "Value"), List.of(List.of("a", "b"))),
            new Piece.Heading(
                    3, "sections.changes.clauses.a-very-long-name-that-no-bookmark-of-word-can-have", "long"));

    @Test
    void has_the_parts_that_their_types_and_relations_name() throws IOException {
        Map<String, String> parts = parts(PackWord.write(PIECES));

        assertThat(parts.keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/styles.xml");
        assertThat(found("PartName=\"/([^\"]+)\"", parts.get("[Content_Types].xml")))
                .allMatch(parts::containsKey)
                .hasSize(2);
        assertThat(found("Target=\"([^\"]+)\"", parts.get("_rels/.rels"))).containsExactly("word/document.xml");
        assertThat(found("Target=\"([^\"]+)\"", parts.get("word/_rels/document.xml.rels")))
                .containsExactly("styles.xml");
    }

    @Test
    void every_part_is_well_formed_and_says_the_text_as_text() throws IOException, XMLStreamException {
        for (Map.Entry<String, String> part : parts(PackWord.write(PIECES)).entrySet()) {
            assertThat(text(part.getValue())).as(part.getKey()).isNotNull();
        }
        assertThat(text(parts(PackWord.write(PIECES)).get("word/document.xml")))
                .contains("<b>& \ufffd \"text\"", "old", "new", "Key");
    }

    @Test
    void each_id_is_a_bookmark_that_begins_and_ends_once() throws IOException {
        String document = parts(PackWord.write(PIECES)).get("word/document.xml");
        List<String> names = found("bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]+)\"", document);

        assertThat(names)
                .containsExactly(
                        "decision", "data_account", "data_account_2", "sections_changes_clauses_a_very_long_nam")
                .allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]{0,39}"));
        assertThat(found("bookmarkStart w:id=\"(\\d+)\"", document))
                .isEqualTo(found("bookmarkEnd w:id=\"(\\d+)\"", document))
                .doesNotHaveDuplicates();
        assertThat(found("<w:pStyle w:val=\"([^\"]+)\"", document)).allMatch(style -> style.matches("Heading[123]"));
    }

    @Test
    void the_same_pack_is_the_same_bytes() {
        assertThat(PackWord.write(PIECES)).isEqualTo(PackWord.write(PIECES));
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .forEach(found::add);
        return found;
    }

    private static String text(String part) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newFactory()
                .createXMLStreamReader(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            text.append(xml.next() == XMLStreamConstants.CHARACTERS ? xml.getText() : "");
        }
        return text.toString();
    }
}
