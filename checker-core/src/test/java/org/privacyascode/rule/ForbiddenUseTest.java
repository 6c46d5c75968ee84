package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.privacyascode.finding.Finding;

class ForbiddenUseTest {

    private static final String RULE = "forbidden-use";

    private static String never(String promise) {
        return Shop.POLICY + "never:\n  - " + promise + "\n";
    }

    @Test
    void reports_what_is_never_done_whoever_receives_it() {
        String policy = never("{share: [account.email]}");

        Finding finding = Shop.findings(
                        RULE,
                        policy,
                        Seen.in(
                                "shop.print.Labels",
                                Seen.annotated(Seen.toHost("contact.email", "api.example.de"), "account.email")))
                .get(0);
        assertThat(finding.message())
                .contains(
                        "is given away to Example GmbH, and the policy says that this is never done (privacy-policy.yaml:");
        assertThat(Shop.findings(RULE, policy, Seen.annotated(Seen.stored("contact.email"), "account.email")))
                .isEmpty();
    }

    @Test
    void an_exception_holds_for_its_recipient_and_purpose_and_for_nobody_who_is_not_known() {
        String policy = never("{share: [contact.email], except: {to: [printer], for: [service]}}");
        var mail =
                Seen.in("shop.print.Labels", Seen.annotated(Seen.toNobodyKnown("contact.email", ""), "account.email"));

        assertThat(Shop.findings(RULE, policy, Seen.usedFor(mail, "service"))).isEmpty();
        assertThat(Shop.findings(RULE, policy, Seen.usedFor(mail, "security"))).hasSize(1);
        assertThat(Shop.findings(RULE, policy, mail)).hasSize(1);
        assertThat(Shop.findings(
                        RULE, policy, Seen.annotated(Seen.toNobodyKnown("contact.email", ""), "account.email")))
                .hasSize(1);
    }

    @Test
    void of_nested_exceptions_the_innermost_that_applies_decides() {
        String policy =
                never("{share: [contact.email], except: {to: [printer, partner], except: {for: [improvement]}}}");
        var mail =
                Seen.in("shop.print.Labels", Seen.annotated(Seen.toNobodyKnown("contact.email", ""), "account.email"));

        assertThat(Shop.findings(RULE, policy, Seen.usedFor(mail, "service"))).isEmpty();
        assertThat(Shop.findings(RULE, policy, Seen.usedFor(mail, "improvement")))
                .hasSize(1);
    }

    @Test
    void storing_logging_and_using_are_promises_of_their_own() {
        assertThat(Shop.findings(RULE, never("{store: [identity.username]}"), Seen.stored("identity.username")))
                .hasSize(1);
        assertThat(Shop.findings(RULE, never("{log: [identity.username]}"), Seen.logged("identity.username")))
                .hasSize(1);
        assertThat(Shop.findings(RULE, never("{log: [identity.username]}"), Seen.stored("identity.username")))
                .isEmpty();
        assertThat(Shop.findings(
                        RULE,
                        never("{use: [identity.username], for: [improvement]}"),
                        Seen.usedFor(Seen.collected("identity.username"), "improvement")))
                .hasSize(1);
        assertThat(Shop.findings(
                        RULE,
                        never("{use: [identity.username], for: [improvement]}"),
                        Seen.usedFor(Seen.collected("identity.username"), "service")))
                .isEmpty();
    }

    @Test
    void a_category_that_no_item_declares_is_forbidden_by_its_kind() {
        assertThat(Shop.findings(RULE, never("{share: [health]}"), Seen.toHost("health.condition", "api.example.de")))
                .hasSize(1);
        assertThat(Shop.findings(RULE, never("{share: [health]}"), Seen.toHost("usage.page_views", "api.example.de")))
                .isEmpty();
    }

    @Test
    void what_stays_with_us_is_not_given_away() {
        assertThat(Shop.findings(
                        RULE,
                        never("{share: [identity.username]}"),
                        Seen.toHost("identity.username", "users.svc.cluster.local")))
                .isEmpty();
    }
}
