package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Fact;
import org.privacyascode.finding.Finding;

class BeyondServiceTest {

    private static final String RULE = "beyond-service";

    private static final String POLICY = Shop.POLICY
            + """
            services:
              newsletter: {kind: website, data: [account.email], purposes: [service], recipients: [matomo-cloud]}
              billing: {kind: website, data: [account, usage]}
              anything: {kind: website}
            """;

    @Test
    void reports_data_that_only_another_service_may_use() {
        Fact use = in("com.example:newsletter", Seen.stored("identity.username"));

        Finding finding = Shop.silenced(RULE, POLICY, use);

        assertThat(finding.message())
                .contains("The service newsletter uses ")
                .contains("(account.username), which the policy allows to other services only.");
        assertThat(Shop.findings(RULE, POLICY, in("com.example:billing", Seen.stored("identity.username"))))
                .isEmpty();
    }

    @Test
    void one_item_that_it_may_be_is_enough() {
        assertThat(Shop.findings(RULE, POLICY, in("newsletter", Seen.stored("contact.email"))))
                .isEmpty();
    }

    @Test
    void reports_a_recipient_that_only_another_service_may_reach() {
        Fact sent = Seen.toHost("contact.email", "api.example.de");

        assertThat(Shop.silenced(RULE, POLICY, in("newsletter", sent)).message())
                .isEqualTo(
                        "The service newsletter uses the recipient partner, which the policy allows to other services only.");
        assertThat(Shop.findings(RULE, POLICY, in("billing", sent))).isEmpty();
        assertThat(Shop.findings(RULE, POLICY, in("newsletter", Seen.toVendor("contact.email", "matomo-cloud"))))
                .isEmpty();
    }

    @Test
    void reports_a_purpose_that_only_another_service_may_serve() {
        assertThat(Shop.silenced(
                                RULE,
                                POLICY,
                                in("newsletter", Seen.usedFor(Seen.stored("contact.email"), "improvement")))
                        .message())
                .contains("the purpose improvement");
        assertThat(Shop.findings(RULE, POLICY, in("newsletter", Seen.usedFor(Seen.stored("contact.email"), "service"))))
                .isEmpty();
    }

    @Test
    void a_service_without_lists_and_code_of_no_service_are_not_narrowed() {
        for (String module : List.of("anything", "com.example:other", "com.example:old-newsletter")) {
            assertThat(Shop.findings(RULE, POLICY, in(module, Seen.stored("identity.username"))))
                    .as(module)
                    .isEmpty();
        }
        assertThat(Shop.findings(RULE, POLICY, Seen.stored("identity.username")))
                .isEmpty();
    }

    @Test
    void that_a_member_holds_data_is_no_use() {
        assertThat(Shop.findings(RULE, POLICY, in("newsletter", Seen.held("identity.username"))))
                .isEmpty();
    }

    private static Fact in(String module, Fact fact) {
        return fact.with(Map.of("module", module));
    }
}
