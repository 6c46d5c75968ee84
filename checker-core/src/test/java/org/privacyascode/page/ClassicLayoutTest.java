package org.privacyascode.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.privacyascode.policy.Policy;

class ClassicLayoutTest {

    private static final Policy SEED = Pages.builtIn("smartaimovies/policy.yaml");
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

    @Test
    void follows_a_fact_into_every_sentence_that_inserts_it() throws IOException {
        String yaml = resource("/org/privacyascode/policies/smartaimovies/policy.yaml");
        Policy older = Pages.policy(yaml.replace("minimum-age: 13", "minimum-age: 16"));
        PolicyPage changed = PolicyPage.of(older, PageOptions.of(older).with(Layout.CLASSIC));
        assertThat(changed.text())
                .isEqualTo(page.text()
                        .replace("under the age of 13.", "under the age of 16.")
                        .replace("children under 13.", "children under 16.")
                        .replace("a child under 13,", "a child under 16,"))
                .isNotEqualTo(page.text());
    }

    @Test
    void refuses_the_old_words_of_an_open_question_on_a_page_for_everybody() {
        PolicyPage published =
                PolicyPage.of(SEED, PageOptions.of(SEED).with(Layout.CLASSIC).asPublished());
        assertThat(published.openQuestions()).extracting(OpenQuestion::path).containsExactly("contact.privacy.email");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ClassicLayoutTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
