package org.privacyascode.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.privacyascode.approval.ApprovalCheck;
import org.privacyascode.approval.Lock;
import org.privacyascode.change.PolicyDiff;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.legal.Lint;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;
import org.privacyascode.review.Piece.Run;
import org.privacyascode.review.Piece.Style;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;

class ReviewPackTest {

    private static final PolicyReader READER = PolicyReader.create();
    private static final Policy SEED =
            READER.readBuiltIn("smartaimovies/policy.yaml").policy();

    @Test
    void the_pack_of_a_first_version_asks_every_question_and_shows_every_clause_with_an_id() {
        Document page = Jsoup.parse(pack(SEED, Optional.empty()).html());

        assertThat(page.select("h2").eachAttr("id")).containsExactly("questions", "law", "clauses", "records");
        assertThat(page.text())
                .contains(SEED.questions().values().stream()
                        .map(each -> each.question())
                        .toList());
        assertThat(page.select("h3").eachAttr("id"))
                .contains("data.account", "purposes.security", "rights.erasure", "law-who");
        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void the_pack_of_a_later_version_says_what_changed_with_the_words_that_went_and_came() {
        Policy complete = READER.readBuiltIn("smartaimovies/complete.yaml").policy();
        ReviewPack pack = pack(complete, Optional.of(SEED));

        assertThat(pack.markdown())
                .contains(
                        "## What changes", "Least version: 2.0.0", "~~(encrypted)~~ **(we keep only a salted hash)**");
        assertThat(Jsoup.parse(pack.html()).select("ins").text()).contains("salted hash");
        assertThat(pack.html()).isEqualTo(pack(complete, Optional.of(SEED)).html());
    }

    @Test
    void the_pack_with_code_shows_where_clauses_are_carried_out_and_what_the_policy_does_not_speak_of() {
        Facts facts = Facts.NONE;
        Vocabulary vocabulary = Vocabulary.load();
        CheckResult result = Rules.of(vocabulary, Vendors.load())
                .check(SEED, facts, new Settings(LocalDate.of(2026, 11, 25), true, Map.of()));
        EvidenceMatrix evidence = EvidenceMatrix.of(SEED, facts, result, List.of("undeclared-data"));
        ReviewPack pack = ReviewPack.of(
                SEED,
                Optional.empty(),
                Lint.create(vocabulary).of(SEED, LocalDate.of(2026, 11, 25), Optional.empty()),
                List.of(),
                Optional.of(new Seen(evidence, result)),
                vocabulary);
        Document page = Jsoup.parse(pack.html());

        assertThat(page.select("h2").eachAttr("id"))
                .containsExactly("questions", "law", "unspoken", "contrary", "clauses", "records");
        assertThat(page.select("th").eachText()).contains("Where it is carried out", "Lawful basis");
        assertThat(page.select("td").eachText()).anyMatch(cell -> cell.startsWith("not found"));
    }

    @Test
    void what_stands_in_a_policy_is_never_markup() {
        Policy hostile = READER.read(
                        PolicySource.of(
                                "p.yaml",
                                """
                        format: ppac/1
                        controller: "<script>alert(1)</script>"
                        contact: a@b.example
                        document: {lead: "<img src=x onerror=y> [link](http://evil.example) `code` | **bold**"}
                        data:
                          account: {items: [contact.email], for: service, keep: 90 days}
                        """))
                .policy();

        Document page = Jsoup.parse(pack(hostile, Optional.empty()).html());
        assertThat(page.select("script, img, a")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
        assertThat(pack(hostile, Optional.empty()).markdown())
                .doesNotContain("[link](", "**bold**")
                .doesNotContainPattern("(?<!\\\\)<img")
                .contains("\\<img", "\\[link\\]");
    }

    @Test
    void texts_are_compared_word_by_word() {
        assertThat(WordDiff.of("We keep it for 30 days.", "We keep it for 60 days."))
                .containsExactly(
                        new Run(Style.PLAIN, "We keep it for"),
                        new Run(Style.GONE, "30"),
                        new Run(Style.NEW, "60"),
                        new Run(Style.PLAIN, "days."));
        assertThat(WordDiff.of("", "New.")).isEqualTo(List.of(new Run(Style.NEW, "New.")));
        assertThat(WordDiff.of("Gone.", "")).isEqualTo(List.of(new Run(Style.GONE, "Gone.")));
    }

    private static ReviewPack pack(Policy policy, Optional<Policy> previous) {
        Vocabulary vocabulary = Vocabulary.load();
        PolicyDiff diff = PolicyDiff.create(vocabulary);
        return ReviewPack.of(
                policy,
                previous.map(before -> diff.between(before, policy)),
                Lint.create(vocabulary).of(policy, LocalDate.of(2026, 12, 5), previous),
                ApprovalCheck.of(policy, Lock.empty(policy)));
    }
}
