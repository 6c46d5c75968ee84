package org.privacyascode.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.privacyascode.importing.WordDocument.item;
import static org.privacyascode.importing.WordDocument.paragraph;
import static org.privacyascode.importing.WordDocument.row;

import org.junit.jupiter.api.Test;
import org.privacyascode.policy.problem.InvalidPolicyException;

class WordPageTest {

    private static final String BODY = paragraph("Titel", "Privacy Policy")
            + paragraph("", "We send seeds by post.")
            + paragraph("berschrift1", "What we collect")
            + paragraph("", "We ask for your email address &amp; phone number.")
            + item("Visits: IP address.")
            + paragraph("berschrift1", "Cookies")
            + "<w:tbl>" + row("Name", "Lasts") + row("GP_SESSION", "1 day") + "</w:tbl>";

    @Test
    void reads_headings_by_the_names_of_styles_lists_and_tables() {
        Imported imported = read(WordDocument.of(BODY));

        assertThat(PageImportTest.classic(imported.policy()))
                .contains("We send seeds by post.")
                .contains("1. What we collect")
                .contains("We ask for your email address & phone number.")
                .contains("\u2022 Visits: IP address.")
                .contains("\u2022 GP_SESSION | 1 day");
        assertThat(imported.format()).isEqualTo("Word");
        assertThat(imported.yaml()).contains("gp-session: {name: \"GP_SESSION\", lasts: \"1 day\", found: true}");
    }

    @Test
    void reads_no_codes_of_fields_and_no_pictures() {
        String field = "<w:p><w:r><w:instrText>HYPERLINK \"https://example.org\"</w:instrText></w:r>"
                + WordDocument.run("See our site.") + "</w:p>";
        assertThat(PageImportTest.classic(read(WordDocument.of(BODY + field)).policy()))
                .contains("See our site.")
                .doesNotContain("HYPERLINK");
    }

    @Test
    void refuses_a_document_with_changes_that_nobody_accepted() {
        String changed = "<w:p>" + WordDocument.run("We sell ") + "<w:ins w:author=\"x\">" + WordDocument.run("no data")
                + "</w:ins></w:p>";
        assertThatThrownBy(() -> read(WordDocument.of(BODY + changed)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("changes that nobody has accepted or refused, near \u201cWe sell\u201d");
    }

    @Test
    void refuses_document_types_and_reads_nothing_from_elsewhere() {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        assertThatThrownBy(() -> read(WordDocument.zip(entity)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("document type");
    }

    private static Imported read(byte[] bytes) {
        return PageImport.create().read(new PageSource("page.docx", bytes), "page");
    }
}
