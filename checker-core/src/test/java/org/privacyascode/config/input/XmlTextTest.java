package org.privacyascode.config.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class XmlTextTest {

    @Test
    void knows_where_tags_attributes_and_texts_start() throws UnreadableText {
        Element root = XmlText.read(
                SourceText.of(
                        "a.xml",
                        "<?xml version=\"1.0\"?>\n<!-- <b> -->\n<a>\n  <b x='1'\n     y=\"2>3\"/>\n  <c>\n    text\n  </c><![CDATA[<b>]]>\n</a>"));
        Element b = root.children("b").findFirst().orElseThrow();
        Element c = root.children("c").findFirst().orElseThrow();
        assertThat(root.at()).isEqualTo(new Position(3, 1));
        assertThat(b.at()).isEqualTo(new Position(4, 3));
        assertThat(b.attribute("y").orElseThrow()).isEqualTo(new Element.Value("2>3", new Position(5, 9)));
        assertThat(c.text()).isEqualTo(new Element.Value("text", new Position(7, 5)));
    }

    @Test
    void passes_over_a_document_type_without_fetching_it() throws UnreadableText {
        assertThat(XmlText.read(SourceText.of("a.xml", "<!DOCTYPE a SYSTEM \"http://nowhere.invalid/a.dtd\">\n<a/>"))
                        .at())
                .isEqualTo(new Position(2, 1));
    }
}
