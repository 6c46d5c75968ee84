package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;

class UndeclaredDataTest {

    private static final String RULE = "undeclared-data";

    @Test
    void reports_a_category_that_the_policy_does_not_declare() {
        Finding finding = Shop.silenced(RULE, Seen.collected("contact.phone"));

        assertThat(finding.message()).endsWith("(contact.phone) is collected, but the policy does not declare it.");
        assertThat(finding.waysOut().overrule()).contains("@NotPersonalData");
        assertThat(finding.waysOut().declaration().orElseThrow().at().line()).isEqualTo(6);
    }

    @Test
    void says_that_it_is_stored_when_it_is() {
        assertThat(Shop.silenced(RULE, Seen.stored("contact.phone")).message()).contains("is stored");
    }

    @Test
    void several_places_are_one_finding() {
        Finding finding = Shop.silenced(
                RULE,
                Seen.collected("contact.phone"),
                Seen.stored("contact.phone"),
                Seen.in("shop.Other", Seen.collected("contact.phone")));

        assertThat(finding.sightings()).hasSize(3);
    }

    @Test
    void a_declared_category_covers_what_is_under_it_but_not_what_is_above_it() {
        assertThat(Shop.findings(RULE, Seen.collected("device.ip_address.short")))
                .isEmpty();
        assertThat(Shop.findings(RULE, Seen.collected("contact"))).hasSize(1);
    }

    @Test
    void that_a_member_holds_data_is_no_finding() {
        assertThat(Shop.findings(RULE, Seen.held("contact.phone"))).isEmpty();
    }

    @Test
    void an_item_that_an_annotation_names_is_no_finding_of_this_rule() {
        assertThat(Shop.findings(
                        RULE,
                        Seen.annotated(Seen.collected(""), "account.email"),
                        Seen.annotated(Seen.collected(""), "account.emial")))
                .isEmpty();
    }

    @Test
    void a_group_for_other_code_does_not_declare_it_and_a_file_is_in_no_code() {
        String policy = Shop.POLICY.replace("subjects: [applicant]", "in: [shop.apply]");

        assertThat(Shop.findings(RULE, policy, Seen.collected("demographic.date_of_birth")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).endsWith("the policy declares it only for code in shop.apply."));
        assertThat(Shop.findings(RULE, policy, Seen.in("shop.apply.Form", Seen.collected("demographic.date_of_birth"))))
                .isEmpty();
        assertThat(Shop.findings(
                        RULE,
                        policy,
                        Seen.collected("demographic.date_of_birth").at(Place.inFile("schema.sql", 3, 5))))
                .isEmpty();
    }

    @Test
    void what_is_declared_for_other_people_is_not_declared() {
        assertThat(Shop.findings(RULE, Seen.of(Seen.collected("demographic.date_of_birth"), "customer")))
                .hasSize(1);
        assertThat(Shop.findings(RULE, Seen.of(Seen.collected("demographic.date_of_birth"), "applicant")))
                .isEmpty();
        assertThat(Shop.findings(RULE, Seen.of(Seen.collected("demographic.date_of_birth"), "martian")))
                .as("a subject that the policy does not know says nothing")
                .isEmpty();
    }

    @Test
    void a_group_for_some_packages_does_not_declare_data_elsewhere() {
        String policy = Shop.POLICY.replace("    keep: 6 months", "    keep: 6 months\n    in: [shop.hr]");

        assertThat(Shop.findings(RULE, policy, Seen.in("shop.hr.Form", Seen.collected("demographic.date_of_birth"))))
                .isEmpty();
        Shop.silenced(RULE, policy, Seen.in("shop.hrx.Form", Seen.collected("demographic.date_of_birth")));
    }

    @Test
    void a_group_for_some_packages_declares_what_a_schema_or_template_shows() {
        String policy = Shop.POLICY.replace("    keep: 6 months", "    keep: 6 months\n    in: [shop.hr]");
        Fact column = Seen.stored("demographic.date_of_birth").at(Place.inFile("schema.sql", 3, 5));

        assertThat(Shop.findings(RULE, policy, column)).isEmpty();
        assertThat(Shop.findings(RULE, policy, Seen.stored("contact.phone").at(Place.inFile("schema.sql", 3, 5))))
                .hasSize(1);
    }

    @Test
    void a_policy_without_data_gets_the_section_at_its_end() {
        String policy =
                """
                format: ppac/1
                controller: A
                site: a.example
                contact: privacy@a.example
                """;

        assertThat(Shop.silenced(RULE, policy, Seen.collected("contact.phone"))
                        .waysOut()
                        .declaration()
                        .orElseThrow()
                        .at()
                        .line())
                .isZero();
    }
}
