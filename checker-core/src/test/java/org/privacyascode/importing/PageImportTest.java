package org.privacyascode.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.privacyascode.page.Layout;
import org.privacyascode.page.PageOptions;
import org.privacyascode.page.PolicyPage;
import org.privacyascode.policy.Policy;

class PageImportTest {

    private static final PageImport IMPORT = PageImport.create();

    @Test
    void gives_the_page_of_the_seed_back_byte_for_byte() throws IOException {
        String seed = resource("/org/privacyascode/policies/smartaimovies/seed.txt");
        Imported imported = read("seed.txt", seed);

        assertThat(classic(imported.policy())).isEqualTo(seed);
        assertThat(imported.sentences()).isEqualTo(74);
        assertThat(imported.policy().sections().values()).hasSize(10);
    }

    @Test
    void proposes_the_facts_of_the_seed_and_marks_each_as_found() throws IOException {
        Policy policy = read("seed.txt", resource("/org/privacyascode/policies/smartaimovies/seed.txt"))
                .policy();

        assertThat(items(policy))
                .contains("contact.email", "credential.password", "device.ip-address", "usage.referrer")
                .doesNotContain("contact.phone");
        assertThat(policy.purposes().stream().map(each -> each.id().value()).toList())
                .contains("support", "security-fraud", "legal");
        assertThat(policy.rights().stream().map(each -> each.id().value()).toList())
                .containsExactlyInAnyOrder(
                        "access",
                        "rectification",
                        "erasure",
                        "restriction",
                        "objection",
                        "portability",
                        "withdraw-consent");
        assertThat(policy.promises().children().minimumAge().given()).contains(13);
        assertThat(policy.unconfirmed()).contains("data.contact", "rights.erasure", "children", "purposes.legal");
    }

    @Test
    void reads_the_main_part_of_a_page_and_says_what_it_left_out() throws IOException {
        Imported imported = read("garden.html", fixture("garden.html"));
        String page = classic(imported.policy());

        assertThat(page)
                .contains("Garden Post Ltd (\u201cwe\u201d, \u201cus\u201d) sends seeds by post.")
                .contains("\u2022 Visits: IP address, browser type and pages visited.")
                .contains("\u2022 _ga | Counts visits. | 13 months")
                .doesNotContain("We sell everything", "targeted advertising", "home", "Copyright");
        assertThat(imported.leftOut()).containsExactly("hidden part 1");
        assertThat(imported.policy().controller().name().given()).contains("Garden Post Ltd");
    }

    @Test
    void a_sentence_that_denies_proposes_nothing() throws IOException {
        Policy policy = read("garden.html", fixture("garden.html")).policy();

        assertThat(items(policy))
                .contains("contact.email", "contact.address", "contact.phone", "diagnostics.server-log")
                .doesNotContain("demographic.date-of-birth");
        assertThat(policy.questions()).containsKey("sells-or-shares.sells");
    }

    @Test
    void proposes_recipients_cookies_periods_and_ages_with_the_words_that_state_them() throws IOException {
        Imported imported = read("garden.html", fixture("garden.html"));

        assertThat(imported.yaml())
                .contains("stripe:", "legal-requirements: {found: true}", "affiliates: {found: true}")
                .contains("ga: {name: \"_ga\", lasts: \"13 months\", found: true}")
                .contains("keep: {tbd: \"How long, and from when?\", suggest: 30 days}")
                .contains("requests: {answer-within: 1 month, found: true}")
                .contains("notification: {via: [email, page], notice: 14 days, found: true}")
                .contains("children: {minimum-age: 16, found: true}")
                .contains("updated: 2026-03-03");
        assertThat(imported.unlinked())
                .contains("sections.cookies.clauses.name-what-for-how-long")
                .doesNotContain("sections.children.clauses.our-shop-is-not-for-people-under-the-age-of-16");
    }

    @Test
    void the_same_words_in_markdown_are_the_same_policy() throws IOException {
        String markdown =
                """
                ---
                title: Privacy
                ---
                # Privacy Policy

                We sell *seeds*.

                ## What we collect

                Your **email address**, and
                nothing else.

                - One: two.
                - [Three](https://example.org/three)
                """;
        String html = "<h1>Privacy Policy</h1><p>We sell seeds.</p><h2>What we collect</h2>"
                + "<p>Your email address, and nothing else.</p><ul><li>One: two.</li><li>Three</li></ul>";
        Imported first = read("page.md", markdown);
        Imported second = read("page.html", html);

        assertThat(classic(first.policy())).isEqualTo(classic(second.policy()));
        assertThat(first.leftOut()).containsExactly("lines of settings at the top 3");
        assertThat(first.yaml()).contains("note: \"Links: https://example.org/three\"");
    }

    @Test
    void words_that_look_like_yaml_or_markup_stay_words() {
        String hostile = "# Privacy Policy\n\nFirst.\n\n## Your rights\n\n"
                + "found: true }, *x, &y, !!java.net.URL, \"quoted\", \\ and # no comment: - [a]\n\n"
                + "status: published \\<script>alert(1)\\</script>\n";
        Imported imported = read("page.md", hostile);

        assertThat(classic(imported.policy()))
                .contains("found: true }, *x, &y, !!java.net.URL, \"quoted\", \\ and # no comment: - [a]")
                .contains("status: published <script>alert(1)</script>");
        assertThat(imported.policy().header().status().key()).isEqualTo("draft");
        assertThat(PolicyPage.of(imported.policy(), PageOptions.of(imported.policy()))
                        .html())
                .doesNotContain("<script>");
    }

    @Test
    void clauses_that_begin_alike_have_ids_of_their_own_and_reading_twice_gives_the_same() {
        String page = "Privacy Policy\n\nWe care.\n\n1. Your rights\n\n- Purpose: one.\n- Purpose: two.\n";
        Imported imported = read("page.txt", page);

        assertThat(imported.yaml()).contains("      purpose:\n", "      purpose-2:\n");
        assertThat(read("page.txt", page).yaml()).isEqualTo(imported.yaml());
    }

    private static List<String> items(Policy policy) {
        return policy.data().stream()
                .flatMap(group -> group.items().stream())
                .map(item -> item.id().value())
                .toList();
    }

    static Imported read(String name, String text) {
        return IMPORT.read(new PageSource(name, text.getBytes(StandardCharsets.UTF_8)), "page");
    }

    static String classic(Policy policy) {
        return PolicyPage.of(policy, PageOptions.of(policy).with(Layout.CLASSIC))
                .text();
    }

    static String fixture(String name) throws IOException {
        return resource("/org/privacyascode/importing/fixtures/" + name);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageImportTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
