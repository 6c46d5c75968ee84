package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;

class UndeclaredPurposeTest {

    private static final String RULE = "undeclared-purpose";

    @Test
    void reports_an_item_that_is_used_for_another_purpose() {
        Finding finding = Shop.silenced(RULE, Seen.usedFor(Seen.collected("identity.username"), "improvement"));

        assertThat(finding.message()).contains("(account.username) is used for improvement");
    }

    @Test
    void one_candidate_that_may_be_used_for_it_is_enough() {
        assertThat(Shop.findings(RULE, Seen.usedFor(Seen.collected("device.ip_address"), "improvement")))
                .isEmpty();
    }

    @Test
    void every_purpose_that_an_annotation_names_has_to_be_allowed() {
        assertThat(Shop.findings(RULE, Seen.usedFor(Seen.collected("identity.username"), "service", "security")))
                .hasSize(1);
    }

    @Test
    void a_purpose_that_the_policy_does_not_have_is_another_finding() {
        Fact fact = Seen.usedFor(Seen.collected("identity.username"), "improvment");

        assertThat(Shop.findings(RULE, fact)).isEmpty();
        assertThat(Shop.findings("unknown-reference", fact)).hasSize(1);
    }

    @Test
    void an_annotated_method_class_or_package_gives_its_purposes_to_what_happens_in_it() {
        Fact use = Seen.in("shop.Stats$Job", Seen.collected("identity.username"));

        assertThat(Shop.findings(RULE, use)).isEmpty();
        assertThat(Shop.findings(RULE, use, scope("shop.Stats$Job", "work"))).hasSize(1);
        assertThat(Shop.findings(RULE, use, scope("shop.Stats$Job", ""))).hasSize(1);
        assertThat(Shop.findings(RULE, use, scope("shop.Stats", ""))).hasSize(1);
        assertThat(Shop.findings(RULE, use, scope("shop.package-info", ""))).hasSize(1);
        assertThat(Shop.findings(RULE, use, scope("shop.Stats$Job", "other"))).isEmpty();
        assertThat(Shop.findings(RULE, use, scope("shop.Other", ""))).isEmpty();
    }

    @Test
    void packages_of_a_purpose_give_it_to_their_code() {
        Shop.silenced(RULE, Seen.in("shop.stats.Counter", Seen.collected("identity.username")));
        assertThat(Shop.findings(RULE, Seen.in("shop.stats.Counter", Seen.collected("usage.page_views"))))
                .isEmpty();
        assertThat(Shop.findings(RULE, Seen.in("shop.statistics.Counter", Seen.collected("identity.username"))))
                .isEmpty();
    }

    @Test
    void that_a_member_holds_data_is_no_use() {
        assertThat(Shop.findings(RULE, Seen.in("shop.stats.Counter", Seen.held("identity.username"))))
                .isEmpty();
    }

    private static Fact scope(String className, String member) {
        return Seen.usedFor(
                Fact.of(
                        FactKind.PROCESSED,
                        Data.NONE,
                        Place.inClass(className, member, 3),
                        Evidence.fact(Known.ANNOTATION)),
                "improvement");
    }
}
