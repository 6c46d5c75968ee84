package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Target;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

class UndeclaredRecipientTest {

    private static final String RULE = "undeclared-recipient";

    @Test
    void reports_a_host_that_no_recipient_has() {
        Finding finding = Shop.silenced(RULE, Seen.toHost("contact.email", "api.tracker.example"));

        assertThat(finding.message()).contains("reaches api.tracker.example, whom the policy does not name");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml())
                .contains("hosts: [api.tracker.example]", "gets: [account.email, applications.address]");
    }

    @Test
    void reports_a_vendor_by_its_name_and_offers_its_id() {
        Finding finding = Shop.silenced(RULE, Seen.toVendor("usage.page_views", "twilio-sendgrid"));

        assertThat(finding.message()).contains("SendGrid");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml())
                .contains("vendor: twilio-sendgrid", "country: US");
    }

    @Test
    void a_finding_of_data_that_are_not_declared_either_offers_both() {
        Fact fact = Seen.toHost("health.prescription", "api.tracker.example");

        Shop.silenced(RULE, fact);
        assertThat(Shop.findings("undeclared-disclosure", fact)).isEmpty();
    }

    @Test
    void all_data_that_one_recipient_gets_are_one_finding() {
        Finding finding = Shop.silenced(
                RULE,
                Seen.toHost("identity.username", "api.tracker.example"),
                Seen.toHost("usage.page_views", "api.tracker.example"));

        assertThat(finding.waysOut().declaration().orElseThrow().yaml())
                .contains("gets: [account.username, usage.page-views]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"api.example.de", "API.example.de", "localhost", "10.0.0.1", "orders.svc.cluster.local", "redis"
            })
    void a_host_that_is_declared_or_ours_is_no_finding(String host) {
        assertThat(Shop.findings(RULE, Seen.toHost("contact.email", host))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.de.evil.example", "notexample.de", "110.0.0.1"})
    void a_host_that_only_looks_like_one_is_a_finding(String host) {
        Shop.silenced(RULE, Seen.toHost("contact.email", host));
    }

    @Test
    void the_host_decides_and_not_the_library() {
        Fact fact = Seen.toHost("usage.page_views", "api.example.de")
                .to(new Target("http", "twilio-sendgrid", "api.example.de", "", "", "com.sendgrid.SendGrid#api"));

        assertThat(Shop.findings(RULE, fact)).isEmpty();
        assertThat(Shop.findings("undeclared-disclosure", fact)).isEmpty();
    }

    @Test
    void a_library_that_nothing_calls_is_a_warning() {
        Finding finding = Shop.silenced(RULE, Seen.sdk("twilio-sendgrid"));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(Shop.findings(RULE, Seen.sdk("matomo-cloud"))).isEmpty();
    }

    @Test
    void the_answer_to_the_person_is_no_disclosure() {
        Fact fact = Seen.toHost("contact.email", "")
                .to(Target.sink("response", "jakarta.servlet.ServletResponse#getWriter"));

        assertThat(Shop.findings(RULE, fact)).isEmpty();
        assertThat(Shop.findings("undetermined-recipient", fact)).isEmpty();
    }

    @Test
    void an_id_that_is_taken_is_not_offered_again() {
        String policy = Shop.POLICY.replace(
                "  printer:",
                "  api-tracker-example: {name: Other, hosts: [other.example], gets: [usage], country: DE}\n  printer:");

        assertThat(Shop.silenced(RULE, policy, Seen.toHost("usage.page_views", "api.tracker.example"))
                        .waysOut()
                        .declaration()
                        .orElseThrow()
                        .yaml())
                .contains("api-tracker-example-2: {name");
    }
}
