package org.privacyascode.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.yaml.PolicyReader;

class ClassicLayoutTest {

    private static final Policy SEED =
            PolicyReader.create().readBuiltIn("smartaimovies/policy.yaml").policy();
    private final PolicyPage page = PolicyPage.of(SEED, PageOptions.of(SEED).with(Layout.CLASSIC));

    @Test
    void gives_the_page_of_the_seed_back_byte_for_byte_from_its_facts_and_words() throws IOException {
        String published = resource("/org/privacyascode/policies/smartaimovies/seed.txt");
        assertThat(page.text()).isEqualTo(published);
        assertThat(page.text().lines()).hasSize(104);
        assertThat(page.text())
                .contains("\n  \u2022 Account Registration: Email address, username,")
                .endsWith("practices:");
        assertThat(page.openQuestions()).isEmpty();
    }

    @Test
    void says_the_same_as_markdown_and_as_html() {
        Document html = Jsoup.parse(page.html());
        html.select("li").forEach(item -> item.prependText("\u2022 "));
        String words = html.select("main").text().replaceAll("\\s+", " ");
        assertThat(words).isEqualTo(page.text().replaceAll("\\s+", " ").replace('\u00a0', ' '));
        assertThat(page.markdown())
                .contains("\n## <a id=\"data\"></a>1. Data We Collect\n")
                .contains("\n- <a id=\"data-account\"></a>**Account Registration:** Email address, username,");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ClassicLayoutTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
