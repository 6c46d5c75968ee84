package org.privacyascode.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.policy.Policy;
import org.privacyascode.wording.Sentences;

class LayeredLayoutTest {

    private static final Pattern HEDGE = Pattern.compile("(?i)\\b(may|might|some|often|possible|various)\\b");
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)\\b(is|are|was|were|be|been|being) (\\w+ly )?\\w+ed\\b");
    private static final Policy COMPLETE = Pages.builtIn("smartaimovies/complete.yaml");
    private static final Policy SEED = Pages.builtIn("smartaimovies/policy.yaml");
    private static final Policy MINIMAL = Pages.builtIn("examples/minimal.yaml");

    @Test
    void begins_with_the_short_of_it_and_keeps_the_sections_in_their_order() {
        List<String> headings = Pages.published(COMPLETE)
                .markdown()
                .lines()
                .filter(line -> line.matches("(> )?##? .*"))
                .map(line -> line.replaceAll("^(> )?#+ (<a id=\"[^\"]*\"></a>)*", ""))
                .toList();
        assertThat(headings)
                .containsExactly(
                        "Privacy Policy",
                        "In Short",
                        "What Changed",
                        "Contents",
                        "Who We Are",
                        "Data We Collect",
                        "How We Use Your Data",
                        "Cookies and Tracking Technologies",
                        "Sharing Your Data",
                        "Data in Other Countries",
                        "How Long We Keep Your Data",
                        "Your Rights",
                        "Decisions by Machines",
                        "Data Security",
                        "Third-Party Links",
                        "Children's Privacy",
                        "Where You Live",
                        "Changes to This Policy",
                        "Contact Us");
    }

    @Test
    void joins_purpose_data_basis_recipients_retention_and_control_in_one_row() {
        assertThat(Pages.published(COMPLETE).markdown())
                .contains("| What for | Which data | Legal basis | Who gets it | How long | What you can do |")
                .containsPattern("\\| <a id=\"purposes-security\"></a>\\*\\*Security\\*\\*<br>To detect[^|]* "
                        + "\\| \\[Usage Data]\\(#data-usage\\)<br>\\[Log Data]\\(#data-logs\\) "
                        + "\\| Our legitimate interest: keeping our website and accounts safe "
                        + "\\| \\[Example Hosting GmbH]\\(#recipients-hosting\\) \\(Germany\\)<br>"
                        + "\\[Example Analytics Inc.]\\(#recipients-analytics\\) \\(United States\\) "
                        + "\\| Usage Data: 14 months after we collect it<br>Log Data: 90 days after we collect it "
                        + "\\| \\[Object]\\(#rights-objection\\) \\|");
    }

    @Test
    void says_which_items_a_purpose_uses_if_it_does_not_use_the_whole_group() {
        assertThat(Pages.published(COMPLETE).markdown())
                .containsPattern("purposes-communication\"></a>[^|]*\\| \\[Account Registration]\\(#data-account\\): "
                        + "\\[email address]\\(#account-email\\) \\|");
    }

    @Test
    void sets_the_right_to_object_apart_from_the_others() {
        assertThat(Pages.published(COMPLETE).markdown())
                .contains("\n> ### <a id=\"rights-objection\"></a>Objection\n>\n> Object to our use of your data")
                .doesNotContain("\n- <a id=\"rights-objection\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"false|true|false", "true|false|true", "{tbd: \"Do we sell?\"}|false|false", "ABSENT|false|false"})
    void says_that_we_do_not_sell_only_where_the_policy_says_no(String sells, boolean saysNo, boolean saysYes) {
        String fact = sells.equals("ABSENT") ? "" : "sells-or-shares: {sells: " + sells + "}\n";
        Policy policy = Pages.policy(Pages.SMALL + "recipients:\n  host: {name: Host Ltd, gets: all}\n" + fact);
        String page = Pages.draft(policy).markdown();
        assertThat(page.contains("We do not sell your data.")).isEqualTo(saysNo);
        assertThat(page.contains("We sell personal data.")).isEqualTo(saysYes);
        assertThat(page.contains("Open question: Do we sell?")).isEqualTo(sells.contains("tbd"));
    }

    @Test
    void shows_no_question_once_all_are_answered() {
        PolicyPage page = Pages.published(COMPLETE);
        assertThat(page.openQuestions()).isEmpty();
        assertThat(page.markdown())
                .doesNotContainIgnoringCase("tbd")
                .doesNotContain("Open question", "This is a draft");
        assertThat(page.html()).doesNotContain("<mark>", "class=\"box draft\"");
        assertThat(page.text()).doesNotContain("Open question");
    }

    @Test
    void refuses_to_write_a_page_for_everybody_that_would_show_a_question() {
        PolicyPage page = Pages.published(SEED);
        assertThat(page.openQuestions()).hasSizeGreaterThan(40);
        for (PageFormat format : PageFormat.values()) {
            assertThatThrownBy(() -> page.write(format))
                    .isInstanceOf(OpenQuestionsException.class)
                    .hasMessageContaining("questions are left, and a page for the public cannot be written with them")
                    .hasMessageContaining(": recipients.hosting.name: Who hosts the website?")
                    .hasMessageMatching("(?s).*policy\\.yaml:\\d+:\\d+: document\\.effective: The seed gives.*")
                    .asInstanceOf(InstanceOfAssertFactories.type(OpenQuestionsException.class))
                    .satisfies(problem -> assertThat(problem.questions()).isEqualTo(page.openQuestions()));
        }
    }

    @Test
    void marks_every_question_in_a_draft_and_counts_them_at_its_head() {
        PolicyPage page = Pages.draft(SEED);
        assertThat(page.markdown())
                .contains("> <a id=\"draft\"></a>This is a draft: we have not published it yet.\n> "
                        + page.openQuestions().size() + " questions are open; they are marked below.")
                .contains("Our address is <mark>Open question: Postal address of the controller?</mark>.");
        assertThat(page.openQuestions()).allSatisfy(open -> assertThat(page.text())
                .contains(open.question().question()));
    }

    @Test
    void refuses_a_page_for_everybody_where_an_open_purpose_would_only_leave_a_gap() {
        String policy =
                """
                format: ppac/1
                policy: shop
                status: STATUS
                controller: A Shop Ltd
                site: shop.example
                contact: privacy@shop.example
                data:
                  phone: {items: [contact.phone], for: {tbd: "What is it used for?"}, keep: {for: P1Y, then: erase}}
                requests: {answer-within: {tbd: "How soon?"}}
                """;
        assertThatThrownBy(() -> Pages.published(Pages.policy(policy.replace("STATUS", "published")))
                        .text())
                .isInstanceOf(OpenQuestionsException.class)
                .hasMessageContaining("data.phone.for: What is it used for?")
                .hasMessageContaining("requests.answer-within: How soon?");
        assertThat(Pages.draft(Pages.policy(policy.replace("STATUS", "draft"))).markdown())
                .contains("2 questions are open")
                .contains("**Why:** <mark>Open question: What is it used for?</mark>")
                .doesNotContain("0 purposes");
    }

    @Test
    void writes_twenty_lines_of_facts_as_plain_sentences() {
        List<String> sentences = sentences(Pages.published(MINIMAL).text());
        assertThat(sentences).hasSizeGreaterThan(60).allSatisfy(sentence -> {
            assertThat(words(sentence)).as(sentence).isLessThanOrEqualTo(25);
            assertThat(sentence).doesNotContainPattern(HEDGE).doesNotContainPattern(PASSIVE);
        });
        assertThat(sentences.stream()
                        .mapToInt(LayeredLayoutTest::words)
                        .average()
                        .orElseThrow())
                .isBetween(3.0, 20.0);
    }

    @Test
    void takes_its_own_words_where_the_policy_has_none_and_facts_where_it_has() {
        String page = Pages.published(Pages.policy(Pages.SMALL + "rights: {erasure: {}, access: {text: Ask us.}}\n"))
                .markdown();
        assertThat(page)
                .contains("**Erasure:** Ask us to erase your data.")
                .contains("**Access:** Ask us.")
                .doesNotContain("a copy of the data we hold");
    }

    @Test
    void keeps_the_anchors_of_clauses_that_were_renamed() {
        assertThat(PageFixture.named("every-fact").page().markdown())
                .contains("### <a id=\"data-patient\"></a><a id=\"data-patients\"></a>Patient File")
                .contains(
                        "<a id=\"patient-phone\"></a><a id=\"patient-telephone\"></a><a id=\"patients-phone\"></a>Phone");
    }

    @Test
    void leaves_out_a_section_about_which_the_policy_says_nothing() {
        assertThat(Pages.published(Pages.policy(Pages.SMALL)).markdown())
                .contains("## <a id=\"contact\"></a>")
                .doesNotContain(
                        "<a id=\"rights\">", "<a id=\"cookies\">", "<a id=\"transfers\">", "<a id=\"changed\">");
    }

    @Test
    void shows_facts_of_a_section_that_the_policy_does_not_list() {
        String page = Pages.published(Pages.policy(Pages.SMALL
                        + "sections: [{id: contact, title: Write}, {id: data, title: Data}]\n"
                        + "rights: {access: {}}\n"))
                .markdown();
        assertThat(page).contains("## <a id=\"rights\"></a>Your Rights");
        assertThat(page.indexOf("## <a id=\"contact\"></a>Write"))
                .isLessThan(page.indexOf("## <a id=\"data\"></a>Data"));
    }

    @Test
    void derives_transfers_from_where_recipients_are() {
        String recipients =
                "recipients:\n  near: {name: Near, gets: all, country: NO}\n  far: {name: Far, gets: all, country: BR}\n";
        assertThat(Pages.published(Pages.policy(Pages.SMALL + recipients)).markdown())
                .contains("## <a id=\"transfers\"></a>")
                .contains("| Brazil | [Far](#recipients-far) |")
                .doesNotContain("| Norway | [Near]")
                .contains("- Far receives data in Brazil.");
    }

    @Test
    void stays_a_page_with_a_thousand_items_and_a_very_long_word() {
        String items = IntStream.range(0, 1000)
                .mapToObj(i -> "      i" + i + ": {is: contact.email, label: item " + i + "}\n")
                .reduce("", String::concat);
        Policy policy = Pages.policy("format: ppac/1\ncontroller: " + "W".repeat(150) + "\ncontact: a@example.com\n"
                + "data:\n  many:\n    for: service\n    items:\n" + items);
        assertThat(Pages.published(policy).markdown()).contains("<a id=\"many-i999\"></a>item 999.");
    }

    private static List<String> sentences(String page) {
        return page.lines()
                .flatMap(line -> Stream.of(line.split("; ")))
                .flatMap(line -> Sentences.of("en").split(line.replaceFirst("^\\s*\u2022? *", "")).stream())
                .toList();
    }

    private static int words(String sentence) {
        return sentence.split(" +").length;
    }
}
