package org.privacyascode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy on its whole way: approved, published, and held to what was approved, as the command line does it. */
class PublishingTest {

    private static final String COUNSEL = "counsel@example.org";
    private static final String POLICY =
            """
            format: ppac/1
            policy: garden
            approvers: [counsel@example.org]
            document:
              title: Privacy Policy
              language: en-US
            controller:
              legal-name: Garden Post Ltd
              name: Garden Post
              address: 1 Seed Lane, Dublin
              country: IE
              dpo: not-required
            site: gardenpost.example
            contact: privacy@gardenpost.example
            data:
              account:
                title: Account
                text: We send you seeds.
                items: [contact.email, contact.address]
                for: service
                keep: until account-closed
                required: contract
              orders:
                items: [financial.purchase_history]
                for: service
                keep: 10 years
                required: contract
            purposes:
              service: {basis: contract}
            automated-decisions: false
            recipients:
              printer: {name: Print Ltd, role: processor, kind: printing, gets: [account], for: service, country: IE, agreement: art-28}
            rights:
              access: {}
              rectification: {}
              erasure: {}
              restriction: {}
              objection: {}
              portability: {}
              complaint: {authorities: [ie-dpc]}
            requests: {via: [contact.privacy.email], answer-within: P1M}
            changes:
              notice: {via: [email], notice: 30 days, text: We write to you before a change.}
            """;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @TempDir
    private Path folder;

    private Path policy;

    @BeforeEach
    void approve_and_publish_a_first_version() throws IOException {
        policy = Files.writeString(folder.resolve("privacy-policy.yaml"), POLICY);
        assertThat(run("approve", "--by", COUNSEL, "--as-of", "2026-12-01"))
                .as(err.toString())
                .isZero();
        assertThat(run("publish", "--summary", "Our first policy.", "--as-of", "2026-12-02"))
                .as(err.toString())
                .isZero();
    }

    @Test
    void publishing_writes_version_dates_and_history_and_keeps_the_version_with_its_page() throws IOException {
        assertThat(out).contains("Published 1.0.0 on 2026-12-02, in force from 2026-12-02.");
        assertThat(policy)
                .content()
                .contains("version: 1.0.0", "updated: 2026-12-02", "effective: 2026-12-02", "status: published")
                .contains("summary: \"Our first policy.\"");
        assertThat(folder.resolve("history/1.0.0/privacy-policy.yaml")).hasSameTextualContentAs(policy);
        assertThat(folder.resolve("history/1.0.0/privacy-policy.md")).content().contains("We send you seeds.");
        assertThat(run("verify")).as(err.toString()).isZero();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("We send you seeds.", "We post you seeds.", "data.account: The words changed"),
                Arguments.of("keep: 10 years", "keep: 11 years", "data.orders: The facts changed"),
                Arguments.of("  restriction: {}\n", "", "rights.restriction: This clause was approved and is gone."),
                Arguments.of(
                        "  restriction: {}\n",
                        "  restriction: {}\n  x-more: {text: More.}\n",
                        "rights.x-more: Nobody has approved"),
                Arguments.of(
                        "keep: 10 years",
                        "keep: {tbd: \"How long?\"}",
                        "data.orders.keep: A question is open: How long?"),
                Arguments.of(
                        "  access: {}",
                        "  access: {found: true}",
                        "rights.access: The clause was drafted by the tool."),
                Arguments.of("We send you seeds.", "We post you seeds.", "same number. Run publish."),
                Arguments.of(
                        "We send you seeds.",
                        "We post you seeds.",
                        "published on 2026-12-02 and has no later date. Run publish."),
                Arguments.of(
                        "[counsel@example.org]",
                        "[other@example.org]",
                        "counsel@example.org approved and is not among the approvers."),
                Arguments.of(
                        "policy: garden", "policy: orchard", "The lock is that of garden, the policy is orchard."));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_was_not_approved_is_refused_with_its_place(String before, String now, String message) throws IOException {
        String text = Files.readString(policy);
        assertThat(text).contains(before);
        Files.writeString(
                policy, text.replace("status: published", "status: in-review").replace(before, now));

        assertThat(run("verify")).isEqualTo(1);
        assertThat(err.toString() + out).contains(message);
    }

    @Test
    void a_policy_without_approvals_was_approved_by_nobody() throws IOException {
        Files.delete(folder.resolve("privacy-policy.lock.yaml"));

        assertThat(run("verify")).isEqualTo(1);
        assertThat(err.toString() + out).contains("The lock has no approval. Run approve.");
    }

    @Test
    void a_stranger_is_refused_even_where_nothing_is_left_to_approve() {
        assertThat(run("approve", "--by", "stranger@example.org")).isEqualTo(2);
        assertThat(err).contains("stranger@example.org is not among the approvers of the policy.");
    }

    @Test
    void reformatting_reordering_and_comments_change_nothing() throws IOException {
        String text = Files.readString(policy)
                .replace("  access: {}\n  rectification: {}\n", "  rectification: {} # first\n\n  access: {}\n")
                .replace(
                        "items: [contact.email, contact.address]",
                        "items:\n      - \"contact.email\"\n      - contact.address")
                .replace("keep: 10 years", "keep: P10Y")
                .replace("text: We send you seeds.", "text: >-\n      We send\n      you   seeds.")
                .replace("\n", "\r\n");
        Files.writeString(policy, "# A comment.\r\n" + text);

        assertThat(run("verify")).as(err.toString() + out).isZero();
    }

    @Test
    void a_second_version_is_judged_against_the_first_and_only_what_moved_is_approved_again() throws IOException {
        Files.writeString(
                policy,
                Files.readString(policy)
                        .replace("status: published", "status: in-review")
                        .replace(
                                "[contact.email, contact.address]", "[contact.email, contact.address, contact.phone]"));

        assertThat(run("publish", "--summary", "Phone.", "--as-of", "2027-01-10"))
                .isEqualTo(1);
        assertThat(err).contains("data.account: The facts changed");
        out.setLength(0);
        assertThat(run("approve", "--by", COUNSEL, "--as-of", "2027-01-11")).isZero();
        assertThat(out).contains("Approved: data.account.");
        assertThat(run("publish", "--summary", "Phone.", "--as-of", "2027-01-12", "--version", "1.1.0"))
                .isEqualTo(2);
        assertThat(run("publish", "--summary", "Phone.", "--as-of", "2027-01-12", "--effective", "2027-01-20"))
                .isEqualTo(2);
        assertThat(err).contains("Write --version 2.0.0 or more.", "cannot apply before 2027-02-11");
        assertThat(run("publish", "--summary", "We ask for a phone number.", "--as-of", "2027-01-12"))
                .as(err.toString())
                .isZero();
        assertThat(policy).content().contains("version: 2.0.0", "effective: 2027-02-11", "Our first policy.");
        assertThat(folder.resolve("history/1.0.0/privacy-policy.md")).exists();
        assertThat(folder.resolve("history/2.0.0/privacy-policy.md")).exists();
        assertThat(run("verify")).isZero();
    }

    @Test
    void a_clause_that_was_renamed_keeps_its_old_anchor_on_the_page() throws IOException {
        Files.writeString(policy, Files.readString(policy).replace("  orders:\n", "  purchases:\n    was: orders\n"));
        out.setLength(0);

        assertThat(run("render", "--format", "html")).isZero();
        assertThat(out).contains("id=\"data-purchases\"", "id=\"data-orders\"");
    }

    private int run(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command, "--policy", policy.toString()));
        words.addAll(List.of(more));
        return Main.run(words, new Console(out, err)).code();
    }
}
