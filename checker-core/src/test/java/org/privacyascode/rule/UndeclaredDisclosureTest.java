package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Target;
import org.privacyascode.finding.Finding;

class UndeclaredDisclosureTest {

    private static final String RULE = "undeclared-disclosure";

    @Test
    void reports_an_item_that_a_recipient_is_not_said_to_get() {
        Finding finding = Shop.silenced(RULE, Seen.toVendor("identity.username", "matomo-cloud"));

        assertThat(finding.message())
                .contains("(account.username) is given to Matomo", "but the policy does not say so");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml()).contains("gets: [usage, account.username]");
        assertThat(Shop.findings("undeclared-recipient", Seen.toVendor("identity.username", "matomo-cloud")))
                .isEmpty();
    }

    @Test
    void an_item_that_it_gets_is_no_finding() {
        assertThat(Shop.findings(RULE, Seen.toHost("identity.username", "api.example.de")))
                .isEmpty();
        assertThat(Shop.findings(RULE, Seen.toVendor("usage.page_views", "matomo-cloud")))
                .isEmpty();
    }

    @Test
    void every_candidate_has_to_be_among_what_it_gets_else_an_annotation_is_asked_for() {
        String policy = Shop.POLICY.replace("gets: [usage, account.username]", "gets: [usage, account]");
        Fact fact = Seen.toHost("contact.email", "api.example.de");
        Finding finding = Shop.silenced(RULE, policy, fact);

        assertThat(finding.message()).contains("which gets account.email but not applications.address");
        assertThat(finding.waysOut().code()).contains("@PersonalData(\"account.email\")");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml())
                .contains("gets: [usage, account, applications.address]");
        assertThat(Shop.findings(RULE, policy, Seen.annotated(fact, "account.email")))
                .isEmpty();
        assertThat(Shop.findings(RULE, policy, Seen.annotated(fact, "applications.address")))
                .hasSize(1);
    }

    @Test
    void what_logs_hold_is_no_candidate_for_what_code_sends() {
        Fact sent = Seen.toHost("device.ip_address", "api.example.de");

        assertThat(Shop.findings(RULE, sent)).isEmpty();
        assertThat(Shop.findings(RULE, Seen.annotated(sent, "logs.ip-address"))).hasSize(1);
        assertThat(Shop.findings(RULE, sent.at(Place.inFile("page.html", 3, 5))))
                .isEmpty();
        assertThat(Shop.findings(RULE, sent.to(new Target("log", "", "api.example.de", "", "", ""))))
                .hasSize(1);
    }

    @Test
    void data_that_nothing_declares_are_never_among_what_it_gets() {
        Shop.silenced(RULE, Seen.toHost("health.prescription", "api.example.de"));
    }

    @Test
    void what_is_still_to_be_decided_is_an_open_question_and_no_breach() {
        String policy = Shop.POLICY.replace("gets: [usage], country: DE", "gets: {tbd: \"What?\"}, country: DE");

        assertThat(Shop.findings(RULE, policy, Seen.toVendor("identity.username", "matomo-cloud")))
                .isEmpty();
    }

    @Test
    void an_item_that_does_not_exist_is_another_finding() {
        Fact fact = Seen.annotated(Seen.toHost("", "api.example.de"), "account.emial");

        assertThat(Shop.findings(RULE, fact)).isEmpty();
        assertThat(Shop.findings("unknown-reference", fact)).hasSize(1);
    }
}
