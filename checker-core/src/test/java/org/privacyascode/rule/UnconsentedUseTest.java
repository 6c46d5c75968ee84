package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Trace;

class UnconsentedUseTest {

    private static final String RULE = "unconsented-use";

    private static final String POLICY = Shop.POLICY
            .replace(
                    "improvement: {is: improvement",
                    "newsletter: {is: marketing.email, basis: consent}\n  improvement: {is: improvement")
            .replace("name: Printer AG,", "name: Printer AG, for: [newsletter],");

    private static Fact asked(Fact fact, String... guards) {
        Step step = new Step("shop.print.Labels", "print", 31, "read from Form.email");
        return fact.along(new Trace(
                List.of(step), List.of(), List.of(guards), fact.trace().purposes()));
    }

    private static Fact toPrinter() {
        return Seen.in("shop.print.Labels", Seen.annotated(Seen.toNobodyKnown("contact.email", ""), "account.email"));
    }

    @Test
    void reports_a_cookie_of_a_type_with_consent_that_is_set_with_no_check_before() {
        assertThat(Shop.findings(RULE, Seen.cookie("_pk_id.1"))).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("which the policy bases on consent, and nobody is asked before.");
            assertThat(finding.waysOut().code()).contains("@ConsentCheck(");
        });
        assertThat(Shop.findings(RULE, Seen.cookie("JSESSIONID"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent", "consent:improvement"})
    void a_check_of_the_type_or_its_purpose_or_of_everything_is_enough(String guard) {
        assertThat(Shop.findings(RULE, asked(Seen.cookie("_pk_id.1"), guard))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent:newsletter", "age", "if:loggedIn"})
    void a_check_of_something_else_is_not(String guard) {
        assertThat(Shop.findings(RULE, asked(Seen.cookie("_pk_id.1"), guard))).hasSize(1);
    }

    @Test
    void reports_a_recipient_that_serves_only_purposes_based_on_consent() {
        assertThat(Shop.findings(RULE, POLICY, asked(toPrinter())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("is given away (recipient printer), which the policy bases on consent"));
        assertThat(Shop.findings(RULE, POLICY, asked(toPrinter(), "consent:newsletter")))
                .isEmpty();
        assertThat(Shop.findings(RULE, Shop.POLICY, asked(toPrinter()))).isEmpty();
    }

    @Test
    void reports_a_use_in_a_scope_whose_purpose_is_based_on_consent() {
        Fact stored = Seen.usedFor(Seen.stored("identity.username"), "newsletter");

        assertThat(Shop.findings(RULE, POLICY, asked(stored))).hasSize(1);
        assertThat(Shop.findings(RULE, POLICY, asked(stored, "consent:newsletter")))
                .isEmpty();
        assertThat(Shop.findings(RULE, POLICY, asked(Seen.usedFor(Seen.stored("identity.username"), "service"))))
                .isEmpty();
    }

    @Test
    void what_people_ask_for_themselves_needs_no_check_and_a_setting_shows_none() {
        String policy = Shop.POLICY.replace("consent: banner", "consent: user-request");
        Fact setting = Seen.cookie("_pk_id.1").at(Place.inFile("application.yaml", 3, 1));

        assertThat(Shop.findings(RULE, policy, Seen.cookie("_pk_id.1"))).isEmpty();
        assertThat(Shop.findings(RULE, setting)).isEmpty();
    }

    @Test
    void what_a_page_loads_by_a_tag_is_used_with_every_visit() {
        Fact tag = Seen.toHost("", "t.example.de")
                .at(Place.inFile("index.html", 3, 1))
                .with(Map.of("by", "script"));
        String policy = POLICY.replace("name: Example GmbH,", "name: Example GmbH, for: [newsletter],");

        assertThat(Shop.findings(RULE, policy, tag)).hasSize(1);
        assertThat(Shop.findings(
                        RULE,
                        policy,
                        tag.along(new Trace(List.of(), List.of(), List.of("consent:newsletter"), List.of()))))
                .isEmpty();
    }
}
