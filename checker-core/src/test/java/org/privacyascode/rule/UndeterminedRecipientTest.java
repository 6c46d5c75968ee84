package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Target;
import org.privacyascode.finding.Finding;

class UndeterminedRecipientTest {

    private static final String RULE = "undetermined-recipient";

    @Test
    void reports_data_that_leave_for_a_host_from_the_environment() {
        Finding finding = Shop.silenced(RULE, Seen.toNobodyKnown("contact.email", "payment.url"));

        assertThat(finding.message()).contains("leaves for the host in payment.url");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml()).contains("config-keys: [payment.url]");
    }

    @Test
    void without_a_key_the_calling_class_is_bound() {
        Finding finding = Shop.silenced(RULE, Seen.toNobodyKnown("contact.email", ""));

        assertThat(finding.waysOut().declaration().orElseThrow().yaml()).contains("packages: [shop.Registration]");
    }

    @Test
    void a_key_or_class_that_a_recipient_is_bound_to_is_no_finding() {
        assertThat(Shop.findings(RULE, Seen.toNobodyKnown("usage.page_views", "partner.url")))
                .isEmpty();
        assertThat(Shop.findings(RULE, Seen.toNobodyKnown("usage.page_views", "PARTNER_URL")))
                .as("one form of the key does not match the other way round")
                .hasSize(1);
        assertThat(Shop.findings(RULE, Seen.in("shop.print.Client", Seen.toNobodyKnown("contact.email", ""))))
                .isEmpty();
    }

    @Test
    void a_key_that_is_ours_is_no_finding_in_either_form() {
        assertThat(Shop.findings(RULE, Seen.toNobodyKnown("contact.email", "ORDER_SERVICE_URL")))
                .isEmpty();
        assertThat(Shop.findings(RULE, Seen.toNobodyKnown("contact.email", "order.service.url")))
                .isEmpty();
        assertThat(Shop.findings(RULE, Seen.toNobodyKnown("contact.email", "order.service.uri")))
                .hasSize(1);
    }

    @Test
    void the_variable_behind_a_key_binds_as_the_key_does() {
        Fact fact = Seen.toNobodyKnown("contact.email", "orders.url");

        assertThat(Shop.findings(RULE, fact.with(Map.of("host-from", "ORDER_SERVICE_URL"))))
                .isEmpty();
        assertThat(Shop.findings(RULE, fact.with(Map.of("host-from", "${ORDER_SERVICE_URL}"))))
                .isEmpty();
        assertThat(Shop.findings(RULE, fact.with(Map.of("host-from", "ORDER_URL"))))
                .hasSize(1);
    }

    @Test
    void the_one_mail_host_that_is_configured_receives_the_mails() {
        Fact mail = Seen.toNobodyKnown("usage.page_views", "")
                .to(Target.sink("mail", "org.springframework.mail.javamail.JavaMailSender#send"));

        assertThat(Shop.findings(RULE, mail, configured("mail.example.de"))).isEmpty();
        assertThat(Shop.findings("undeclared-recipient", mail, configured("smtp.tracker.example")))
                .hasSize(1);
        assertThat(Shop.findings(RULE, mail, configured("a.example.de"), configured("b.example.de")))
                .hasSize(1);
    }

    private static Fact configured(String host) {
        return Fact.of(
                        FactKind.CAPABILITY,
                        Data.NONE,
                        Place.inFile("application.yml", 3, 9),
                        new Evidence(Known.CONFIGURATION, org.privacyascode.fact.Certainty.FACT, List.of()))
                .to(new Target("mail", "", host, "", "", ""));
    }
}
