package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Target;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

class LoggedDataTest {

    private static final String RULE = "logged-data";

    @Test
    void reports_data_that_the_log_group_does_not_list_and_offers_to_list_them() {
        Finding finding = Shop.silenced(RULE, Seen.logged("contact.email"));

        assertThat(finding.message()).contains("(contact.email) is written to a log");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml())
                .isEqualTo("data:\n  logs:\n    items: [device.ip_address, contact.email]\n");
    }

    @Test
    void offers_an_entry_where_items_are_written_as_a_map() {
        String policy = Shop.POLICY.replace(
                "  logs:\n    items: [device.ip_address]", "  logs:\n    items: {address: {is: device.ip_address}}");

        assertThat(Shop.silenced(RULE, policy, Seen.logged("contact.email"))
                        .waysOut()
                        .declaration()
                        .orElseThrow()
                        .yaml())
                .isEqualTo("data:\n  logs:\n    items:\n      email: {is: contact.email}\n");
    }

    @Test
    void offers_a_log_group_where_there_is_none() {
        String policy = Shop.POLICY.replace("  logs:", "  visits:");

        Shop.silenced(RULE, policy, Seen.logged("contact.email"));
        assertThat(Shop.findings(RULE, policy, Seen.logged("device.ip_address")))
                .hasSize(1);
    }

    @Test
    void data_that_the_log_group_lists_are_no_finding_whichever_item_an_annotation_names() {
        assertThat(Shop.findings(
                        RULE, Seen.logged("device.ip_address"), Seen.annotated(Seen.logged(""), "usage.ip-address")))
                .isEmpty();
        Shop.silenced(RULE, Seen.annotated(Seen.logged(""), "account.email"));
    }

    @Test
    void what_was_masked_is_no_longer_the_data_and_what_was_hashed_still_is() {
        assertThat(Shop.findings(RULE, Seen.passing(Seen.logged("contact.email"), "masked")))
                .isEmpty();
        Shop.silenced(RULE, Seen.passing(Seen.logged("contact.email"), "hashed"));
    }

    @Test
    void a_log_whose_content_is_decided_elsewhere_is_a_warning_and_never_nothing() {
        Fact open = Fact.of(
                        FactKind.LOGGED,
                        Data.NONE,
                        Place.inFile("logback.xml", 4, 20),
                        new Evidence(Known.CONFIGURATION, Certainty.UNDETERMINED, List.of("the pattern writes %X")))
                .to(Target.sink("log", ""));

        assertThat(Shop.findings(RULE, open)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("cannot be seen: the pattern writes %X.");
        });
    }
}
