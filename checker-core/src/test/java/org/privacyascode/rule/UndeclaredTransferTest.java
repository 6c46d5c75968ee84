package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Target;
import org.privacyascode.finding.Finding;

class UndeclaredTransferTest {

    private static final String RULE = "undeclared-transfer";
    private static final String POLICY =
            Shop.POLICY.replace("hosts: [\"*.example.de\"]", "hosts: [\"*.example.de\", \"*.amazonaws.com\"]");

    @Test
    void reports_a_host_in_a_region_that_the_policy_does_not_state_and_offers_its_country() {
        Finding finding =
                Shop.silenced(RULE, POLICY, Seen.toHost("device.ip_address", "files.us-east-1.amazonaws.com"));

        assertThat(finding.message())
                .isEqualTo(
                        "Example GmbH is reached in the United States (files.us-east-1.amazonaws.com), but the policy places it in Germany.");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml())
                .isEqualTo("recipients:\n  partner:\n    country: [DE, US]\n");
    }

    @Test
    void reports_a_region_that_a_setting_names() {
        Fact region = Seen.sdk("matomo-cloud")
                .to(new Target("http", "matomo-cloud", "", "IN", "", ""))
                .with(Map.of("placed-by", "region"));

        assertThat(Shop.findings(RULE, region)).hasSize(1);
        assertThat(Shop.findings(
                        RULE,
                        Seen.sdk("matomo-cloud")
                                .to(new Target("http", "matomo-cloud", "", "DE", "", ""))
                                .with(Map.of("placed-by", "region"))))
                .isEmpty();
    }

    @Test
    void a_region_in_a_stated_country_and_the_seat_of_a_vendor_are_no_finding() {
        assertThat(Shop.findings(RULE, POLICY, Seen.toHost("device.ip_address", "files.eu-central-1.amazonaws.com")))
                .isEmpty();
        assertThat(Shop.findings(
                        RULE,
                        Seen.toVendor("device.ip_address", "matomo-cloud")
                                .to(new Target("vendor", "matomo-cloud", "", "NZ", "", ""))))
                .isEmpty();
        assertThat(Shop.findings(RULE, POLICY, Seen.toHost("device.ip_address", "api.example.de")))
                .isEmpty();
    }

    @Test
    void a_country_that_is_still_to_be_decided_is_an_open_question() {
        String open = POLICY.replace(
                "gets: [usage, account.username], country: DE",
                "gets: [usage, account.username], country: {tbd: \"Where?\"}");

        assertThat(Shop.findings(RULE, open, Seen.toHost("device.ip_address", "files.us-east-1.amazonaws.com")))
                .isEmpty();
    }
}
