package org.privacyascode.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.privacyascode.policy.problem.InvalidPolicyException;

/** Pages that are no text, or not the text that people see, are refused with their place. */
class HostilePageTest {

    @Test
    void refuses_bytes_that_are_not_of_the_encoding_with_line_and_column() {
        byte[] latin = "# Privacy Policy\n\nCaf\u00e9 Ltd.\n".getBytes(StandardCharsets.ISO_8859_1);

        refused("page.md", latin, "page.md:3:4: This is not UTF-8: the byte 0xe9 has no meaning here.");
    }

    @Test
    void reads_the_encoding_that_a_page_names() {
        byte[] latin = "<meta charset=\"iso-8859-1\"><h1>Privacy Policy</h1><p>Caf\u00e9 Ltd.</p>"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PageImportTest.classic(PageImport.create()
                        .read(new PageSource("page.html", latin), "page")
                        .policy()))
                .contains("Caf\u00e9 Ltd.");
    }

    @Test
    void refuses_an_encoding_that_there_is_not() {
        refused("page.html", text("<meta charset=\"klingon\"><p>We.</p>"), "There is no encoding klingon.");
    }

    @Test
    void refuses_characters_that_turn_the_direction_of_writing() {
        refused("page.txt", text("Privacy\n\nWe \u202enever\u202c sell."), "page.txt:3:4: The character U+202E turns");
        refused(
                "page.txt",
                text("Privacy\n\nWe\u0000 sell."),
                "page.txt:3:3: The character U+0000 belongs to no text.");
    }

    @Test
    void leaves_out_characters_that_cannot_be_seen_and_counts_them() {
        Imported imported = PageImportTest.read("page.txt", "Privacy\n\nWe ne\u200bver s\u00adell.");

        assertThat(PageImportTest.classic(imported.policy())).contains("We never sell.");
        assertThat(imported.leftOut()).containsExactly("2 characters that cannot be seen");
    }

    @Test
    void refuses_braces_that_a_policy_would_take_for_a_fact() {
        refused(
                "page.md",
                text("# Privacy\n\nWe are {controller.name}."),
                "page.md:3:0: The page says {controller.name}");
    }

    @Test
    void refuses_a_page_that_is_too_large_or_has_no_text_or_no_known_kind() {
        refused("page.txt", new byte[PageSource.MOST_BYTES + 1], "more than 8 MiB");
        refused("page.html", text("<div id=app></div><script src=app.js></script>"), "The page has no text.");
        refused("page.pdf", text("%PDF"), "What kind of page this is cannot be told");
        refused("page.txt", text("A.\n\n".repeat(20_001)), "more than 20000 paragraphs");
    }

    @Test
    void refuses_documents_that_unpack_beyond_measure() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(bytes.size()).isLessThan(100_000);
        refused("page.docx", bytes.toByteArray(), "The part word/media/image1.png unpacks to more than 16 MiB.");
    }

    @Test
    void refuses_documents_that_are_none() throws IOException {
        refused("page.docx", text("no zip"), "This is no Word document");
        byte[] whole = WordDocument.of(WordDocument.paragraph("", "We send seeds by post. ".repeat(200)));
        refused("page.docx", Arrays.copyOf(whole, whole.length / 2), "page.docx:0:0: ");
        refused("page.docx", WordDocument.zip("<w:document"), "cannot be read");
    }

    @Test
    void refuses_a_page_that_is_nested_beyond_all_measure() {
        String deep = "<div>".repeat(50_000) + "We send seeds." + "</div>".repeat(50_000);

        refused("page.html", text(deep), "nested deeper than 250 levels");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String name, byte[] bytes, String message) {
        assertThatThrownBy(() -> PageImport.create().read(new PageSource(name, bytes), "page"))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining(message);
    }
}
