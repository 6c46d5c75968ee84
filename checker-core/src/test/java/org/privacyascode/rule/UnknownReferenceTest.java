package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Target;

class UnknownReferenceTest {

    private static final String RULE = "unknown-reference";

    @Test
    void reports_an_item_that_the_policy_does_not_have_with_the_nearest() {
        assertThat(Shop.findings(RULE, Seen.annotated(Seen.held(""), "account.emial")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("The policy has no item account.emial. Did you mean account.email?"));
    }

    @Test
    void a_group_and_an_item_that_the_policy_has_are_no_finding() {
        assertThat(Shop.findings(
                        RULE, Seen.annotated(Seen.held(""), "account"), Seen.annotated(Seen.held(""), "account.email")))
                .isEmpty();
    }

    @Test
    void reports_recipients_purposes_cookies_rights_and_groups() {
        Fact held = Seen.held("contact.email");

        assertThat(Shop.findings(RULE, held.to(new Target("", "partnr", "", "", "", ""))))
                .hasSize(1);
        assertThat(Shop.findings(RULE, Seen.usedFor(held, "servic"))).hasSize(1);
        assertThat(Shop.findings(RULE, Seen.cookie("").with(Map.of("id", "sesion"))))
                .hasSize(1);
        assertThat(Shop.findings(RULE, held.with(Map.of("right", "erasur")))).hasSize(1);
        assertThat(Shop.findings(RULE, held.with(Map.of("group", "log")))).hasSize(1);
    }

    @Test
    void a_vendor_that_the_policy_does_not_name_is_an_undeclared_recipient_and_no_unknown_reference() {
        Fact fact = Seen.toVendor("contact.email", "twilio-sendgrid");

        assertThat(Shop.findings(RULE, fact)).isEmpty();
        assertThat(Shop.findings("undeclared-recipient", fact)).hasSize(1);
    }

    @Test
    void an_unknown_recipient_is_not_reported_twice() {
        Fact fact = Seen.toVendor("contact.email", "partnr");

        assertThat(Shop.findings(RULE, fact)).hasSize(1);
        assertThat(Shop.findings("undeclared-recipient", fact)).isEmpty();
    }
}
