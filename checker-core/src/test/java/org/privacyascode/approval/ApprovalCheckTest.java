package org.privacyascode.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.privacyascode.approval.ApprovalProblem.Kind;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;

class ApprovalCheckTest {

    private static final String POLICY =
            """
            format: ppac/1
            policy: books
            approvers: [ann@books.example]
            document: {title: Privacy Policy, version: 1.0.0, updated: 2026-12-01}
            controller: {name: Books, legal-name: Books Ltd}
            contact: {privacy: {email: privacy@books.example}}
            data:
              account:
                text: We need it.
                items: {email: {is: contact.email}}
                for: [service]
                keep: {for: P30D, after: account-closed, then: erase}
              visits:
                items: {pages: {is: usage.page_views}}
                for: [security]
                keep: 90 days
            rights:
              access: {}
              erasure: {}
            """;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final PolicyReader READER = PolicyReader.create();

    private final Policy policy = read(POLICY);
    private final Lock approved = approve(policy, "ann@books.example");
    private final Lock published = approved.publish(policy, "1.0.0", DAY, Optional.of(DAY));

    @Test
    void what_was_approved_as_it_is_has_no_problem() {
        assertThat(ApprovalCheck.of(policy, approved)).isEmpty();
        assertThat(ApprovalCheck.of(policy, published)).isEmpty();
    }

    @Test
    void a_policy_without_a_lock_was_approved_by_nobody() {
        assertThat(kinds(policy, Lock.empty(policy))).contains(Kind.NOBODY_APPROVED, Kind.CLAUSE_ADDED);
    }

    @Test
    void a_word_that_changed_falls_out_of_the_approval_and_the_other_clauses_stay_in() {
        List<ApprovalProblem> problems = ApprovalCheck.of(read(POLICY.replace("We need it.", "We want it.")), approved);

        assertThat(problems).extracting(ApprovalProblem::kind).containsExactly(Kind.WORDS_CHANGED);
        assertThat(problems).extracting(ApprovalProblem::path).containsExactly("data.account");
        assertThat(problems.get(0).position().line()).isEqualTo(8);
    }

    @Test
    void a_fact_that_changed_falls_out_of_the_approval() {
        assertThat(kinds(read(POLICY.replace("P30D", "P60D")), approved)).containsExactly(Kind.FACTS_CHANGED);
        assertThat(kinds(read(POLICY.replace("90 days", "91 days")), approved)).containsExactly(Kind.FACTS_CHANGED);
    }

    @Test
    void a_clause_that_is_gone_or_came_has_to_be_approved() {
        assertThat(kinds(read(POLICY.replace("  erasure: {}\n", "")), approved)).containsExactly(Kind.CLAUSE_REMOVED);
        assertThat(kinds(read(POLICY + "  objection: {}\n"), approved)).containsExactly(Kind.CLAUSE_ADDED);
    }

    @Test
    void formatting_the_order_of_keys_comments_notes_and_the_short_form_change_nothing() {
        String other =
                """
                # the same
                policy: books
                format: ppac/1
                approvers: [ann@books.example]
                rights:
                  erasure: {}
                  access: {note: ask Bob}
                contact: privacy@books.example
                controller: {legal-name: Books Ltd, name: Books}
                data:
                  visits:
                    keep: {for: P90D}
                    for: security
                    items: {pages: {is: usage.page_views}}
                  account:
                    keep: {then: erase, for: P30D, after: account-closed}
                    for: service   # always
                    items: {email: {is: contact.email}}
                    text: >-
                      We\u00a0need
                      it.
                document:
                  updated: 2026-12-01
                  version: 1.0.0
                  title: "Privacy Policy"
                """;

        assertThat(ApprovalCheck.of(read(other), approved)).isEmpty();
    }

    @Test
    void an_approval_by_somebody_else_is_none() {
        assertThat(kinds(policy, approve(policy, "bob@books.example"))).containsExactly(Kind.NOT_AN_APPROVER);
    }

    @Test
    void a_question_or_a_draft_of_the_tool_that_is_left_is_told() {
        Policy open = read(POLICY.replace("legal-name: Books Ltd", "legal-name: {tbd: \"Which?\"}"));
        Policy drafted = read(POLICY.replace("  erasure: {}", "  erasure: {found: true}"));

        assertThat(kinds(open, approve(open, "ann@books.example"))).containsExactly(Kind.QUESTION_OPEN);
        assertThat(kinds(drafted, approve(drafted, "ann@books.example"))).containsExactly(Kind.FOUND_LEFT);
    }

    @Test
    void what_differs_from_what_is_published_needs_another_version_and_a_later_date() {
        Policy changed = read(POLICY.replace("P30D", "P60D"));
        Lock again = published.approve(
                Fingerprints.of(changed), new Approval("ann@books.example", "legal", DAY, "", List.of("data.account")));

        assertThat(kinds(changed, again)).containsExactly(Kind.VERSION_NOT_MOVED, Kind.DATE_NOT_MOVED);
        Policy moved =
                read(POLICY.replace("P30D", "P60D").replace("1.0.0", "2.0.0").replace("12-01", "12-02"));
        assertThat(kinds(moved, again)).isEmpty();
    }

    @Test
    void the_lock_of_another_policy_is_none() {
        assertThat(kinds(read(POLICY.replace("policy: books", "policy: shoes")), approved))
                .contains(Kind.OTHER_POLICY);
    }

    @Test
    void a_lock_is_read_as_it_was_written() {
        assertThat(LockReader.read("p.lock.yaml", LockText.of(published))).isEqualTo(published);
        assertThat(LockReader.read("p.lock.yaml", LockText.of(Lock.empty(policy))))
                .isEqualTo(Lock.empty(policy));
        Approval hostile = new Approval("a\"b\\c\n: {", "x\u0007", DAY, "#1", List.of("data.account"));
        Lock lock = approved.approve(Fingerprints.of(policy), hostile);
        assertThat(LockReader.read("p.lock.yaml", LockText.of(lock))).isEqualTo(lock);
    }

    @Test
    void a_lock_that_was_edited_by_hand_is_refused() {
        String text = LockText.of(approved);
        for (String broken : List.of(
                "",
                "[]",
                text + "extra: \"1\"\n",
                text.replace("lock: \"1\"", "lock: \"2\""),
                text.replace("day: \"2026", "day: \"soon"),
                text.replace("policy: \"books\"", "policy: 1"),
                text + "policy: \"again\"\n",
                "{")) {
            assertThatThrownBy(() -> LockReader.read("p.lock.yaml", broken))
                    .as(broken)
                    .hasMessageContaining("This is no lock");
        }
    }

    @Test
    void an_edition_is_written_into_the_text_and_every_other_character_stays() {
        Edition edition = new Edition("1.1.0", DAY, LocalDate.of(2027, 1, 1), "We say \"more\".", "notice");
        String text =
                """
                format: ppac/1  # first
                status: approved
                controller: Books
                contact: privacy@books.example
                document:
                  title: Privacy   # title
                  version: 1.0.0   # number
                data:
                  account: {items: [contact.email], for: service, keep: 90 days}
                changes:
                  history:
                    - {version: 1.0.0, date: 2025-01-01, summary: First.}
                """;

        String now = edition.writeInto(text, "privacy-policy.yaml", read(text));

        Policy policyNow = read(now);
        assertThat(policyNow.document().edition().version().given()).contains("1.1.0");
        assertThat(policyNow.document().edition().effective().given()).contains(LocalDate.of(2027, 1, 1));
        assertThat(policyNow.promises().changes().history().values()).hasSize(2);
        assertThat(now).contains("# first", "# title", "version: 1.1.0   # number", "status: published");
        assertThat(Fingerprints.of(policyNow)).isEqualTo(Fingerprints.of(read(text)));
    }

    private static List<Kind> kinds(Policy policy, Lock lock) {
        return ApprovalCheck.of(policy, lock).stream()
                .map(ApprovalProblem::kind)
                .toList();
    }

    private static Lock approve(Policy policy, String person) {
        Fingerprints now = Fingerprints.of(policy);
        return Lock.empty(policy)
                .approve(
                        now,
                        new Approval(
                                person,
                                "legal",
                                DAY,
                                "PR 1",
                                List.copyOf(now.clauses().keySet())));
    }

    private static Policy read(String text) {
        return READER.read(PolicySource.of("privacy-policy.yaml", text)).policy();
    }
}
