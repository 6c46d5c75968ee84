package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

class RightsRulesTest {

    private static final String POLICY = Shop.POLICY
            + "rights: {erasure: {title: Erasure, text: Ask us.}, access: {title: Access, text: Ask us.}}\n";

    private static Fact mark(String right) {
        return Fact.of(
                        FactKind.RIGHT_HANDLED,
                        Data.NONE,
                        Place.inClass("shop.Rights", right, 9),
                        Evidence.fact(Known.ANNOTATION))
                .with(Map.of("right", right));
    }

    private static Fact effect(FactKind kind, String right, String entity) {
        return Fact.of(kind, Data.NONE, Place.inClass("shop.Rights", right, 10), Evidence.fact(Known.API))
                .with(Map.of("by", "shop.Rights#" + right, "rights", right, "entity", "shop." + entity));
    }

    private static Fact stored(String category, String table) {
        return Seen.in("shop." + table, Seen.stored(category)).to(new Target("store", "", "", "", table, ""));
    }

    private static List<Finding> whole(String rule, String policy, Fact... facts) {
        Facts seen = new Facts(Stream.of(facts).toList(), new Coverage(1, 0, List.of(), List.of(), List.of()));
        return Shop.check(policy, Settings.on(Shop.DAY), seen).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
    }

    // ---- unfulfilled-right

    @Test
    void a_right_that_nothing_fulfils_is_an_error_at_its_line() {
        String deaf = POLICY.replace("contact: privacy@smartaimovies.com\n", "");

        assertThat(whole("unfulfilled-right", deaf)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.place().file()).isEqualTo("privacy-policy.yaml");
            assertThat(finding.message()).contains("no code carries it out, no channel takes a request");
        });
        assertThat(whole("unfulfilled-right", deaf, mark("erasure"), effect(FactKind.DELETED, "erasure", "User")))
                .hasSize(1);
        assertThat(Shop.findings("unfulfilled-right", deaf)).as("a part").isEmpty();
    }

    @Test
    void a_channel_or_an_attestation_fulfils_a_right() {
        assertThat(whole("unfulfilled-right", POLICY)).isEmpty();
        assertThat(
                        whole(
                                "unfulfilled-right",
                                POLICY.replace("contact: privacy@smartaimovies.com\n", "")
                                        .replace(
                                                "text: Ask us.",
                                                "text: Ask us., attested: {by: Jo, on: 2026-01-01, why: seen, until: 2027-01-01}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"erasure", "access"})
    void a_mark_whose_effect_cannot_be_reached_is_an_error_even_where_there_is_a_channel(String right) {
        FactKind kind = right.equals("erasure") ? FactKind.DELETED : FactKind.READ_FOR_PERSON;
        FactKind other = right.equals("erasure") ? FactKind.READ_FOR_PERSON : FactKind.DELETED;

        assertThat(Shop.findings("unfulfilled-right", POLICY, mark(right))).hasSize(1);
        assertThat(Shop.findings("unfulfilled-right", POLICY, mark(right), effect(other, right, "User")))
                .hasSize(1);
        assertThat(Shop.findings("unfulfilled-right", POLICY, mark(right), effect(kind, right, "User")))
                .isEmpty();
    }

    // ---- incomplete-erasure, incomplete-access

    private static List<Finding> erasure(String policy, Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(
                stored("identity.username", "User"), mark("erasure"), effect(FactKind.DELETED, "erasure", "User")));
        facts.addAll(List.of(more));
        return Shop.findings("incomplete-erasure", policy, facts.toArray(Fact[]::new));
    }

    @Test
    void reports_a_store_that_erasure_does_not_reach_with_what_it_holds() {
        Fact birthday = stored("demographic.date_of_birth", "Profiles");

        assertThat(erasure(POLICY, birthday)).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .contains("does not reach the store Profiles, which holds applications.birthday");
            assertThat(finding.subject().what()).isEqualTo("erasure profile");
        });
        assertThat(erasure(POLICY, birthday, effect(FactKind.DELETED, "erasure", "Profiles")))
                .isEmpty();
    }

    @Test
    void a_table_and_the_class_that_is_mapped_to_it_are_one_store() {
        Fact table = Seen.stored("identity.username")
                .at(Place.inFile("schema.sql", 3, 1))
                .to(new Target("store", "", "", "", "public.users.username", ""));

        assertThat(erasure(POLICY, table)).isEmpty();
    }

    @Test
    void what_devices_leave_what_the_law_keeps_what_is_attested_and_what_is_of_other_people_is_no_part_of_it() {
        Fact birthday = stored("demographic.date_of_birth", "Profiles");
        String law =
                POLICY.replace("for: [service]\n", "for: [service]\n    basis: {legal-obligation: the tax code}\n");
        String attested = POLICY.replace(
                "for: [service]\n",
                "for: [service]\n    attested: {by: Jo, on: 2026-01-01, why: seen, until: 2027-01-01}\n");
        String others = POLICY.replace(
                "items: [contact.email, identity.username, credential.password]",
                "items: [contact.email, identity.username, credential.password]\n    subjects: [customer]");

        assertThat(erasure(POLICY, stored("usage.page_views", "Visits"))).isEmpty();
        assertThat(erasure(law, birthday)).isEmpty();
        assertThat(erasure(attested, birthday)).isEmpty();
        assertThat(erasure(others, birthday)).isEmpty();
    }

    @Test
    void nothing_is_incomplete_that_is_done_by_hand() {
        assertThat(Shop.findings("incomplete-erasure", POLICY, stored("identity.username", "User")))
                .isEmpty();
    }

    @Test
    void access_has_to_read_every_store_too() {
        Fact name = stored("identity.username", "User");
        Fact birthday = stored("demographic.date_of_birth", "Profiles");

        assertThat(Shop.findings(
                        "incomplete-access",
                        POLICY,
                        name,
                        birthday,
                        effect(FactKind.READ_FOR_PERSON, "access", "User")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("does not reach the store Profiles"));
        assertThat(Shop.findings(
                        "incomplete-access",
                        POLICY,
                        name,
                        birthday,
                        effect(FactKind.READ_FOR_PERSON, "access", "User"),
                        effect(FactKind.READ_FOR_PERSON, "access", "Profiles")))
                .isEmpty();
    }

    // ---- missing-age-check, contradicted-age

    private static final String CHECKED = Shop.POLICY + "children: {minimum-age: 16, check: We ask for your age.}\n";

    private static Fact signUp(String category, String... guards) {
        Step step = new Step("shop.Registration", "register", 30, "read from Form." + category);
        return Seen.stored(category)
                .along(new Trace(List.of(step), List.of("salted-hash"), List.of(guards), List.of()));
    }

    @Test
    void people_who_sign_up_without_the_promised_age_check_are_an_error() {
        assertThat(Shop.findings("missing-age-check", CHECKED, signUp("credential.password"), signUp("contact.email")))
                .hasSize(1);
        assertThat(Shop.findings(
                        "missing-age-check",
                        CHECKED,
                        signUp("credential.password", "age"),
                        signUp("contact.email", "age")))
                .isEmpty();
    }

    @Test
    void a_changed_password_is_no_sign_up_and_no_check_is_promised_by_an_age_alone() {
        assertThat(Shop.findings("missing-age-check", CHECKED, signUp("credential.password")))
                .isEmpty();
        assertThat(Shop.findings(
                        "missing-age-check",
                        Shop.POLICY + "children: {minimum-age: 16}\n",
                        signUp("credential.password"),
                        signUp("contact.email")))
                .isEmpty();
    }

    @Test
    void a_promised_check_of_which_nothing_is_seen_is_a_warning_of_the_whole() {
        assertThat(whole("missing-age-check", CHECKED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        assertThat(Shop.findings("missing-age-check", CHECKED)).isEmpty();
    }

    @Test
    void a_least_age_below_the_limit_contradicts_it() {
        Fact least = Fact.of(
                FactKind.AGE_CHECKED, Data.NONE, Place.inClass("shop.Form", "age", 0), Evidence.fact(Known.API));

        assertThat(Shop.findings("contradicted-age", CHECKED, least.with(Map.of("minimum", "13"))))
                .hasSize(1);
        assertThat(Shop.findings("contradicted-age", CHECKED, least.with(Map.of("minimum", "16")), least))
                .isEmpty();
        assertThat(Shop.findings("contradicted-age", Shop.POLICY, least.with(Map.of("minimum", "13"))))
                .isEmpty();
    }
}
