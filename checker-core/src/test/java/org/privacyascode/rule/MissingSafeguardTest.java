package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Trace;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

class MissingSafeguardTest {

    private static final String RULE = "missing-safeguard";

    private static final String ENCRYPTED = Shop.POLICY.replace(
            "items: [contact.email, identity.username, credential.password]",
            "items: {email: {is: contact.email, stored-as: encrypted}, username: {is: identity.username, stored-as: PROMISE}}");

    private static Fact passing(Fact fact, String... safeguards) {
        Step step = new Step("shop.Registration", "register", 30, "read from Form.password");
        return fact.along(new Trace(List.of(step), List.of(safeguards), List.of(), List.of()));
    }

    @Test
    void a_password_is_promised_as_a_salted_hash_even_where_the_policy_does_not_say_so() {
        Finding finding = Shop.silenced(RULE, passing(Seen.stored("credential.password")));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .contains(
                        "(account.password) is stored as it is, but the policy promises to keep it as a salted hash.");
        assertThat(finding.waysOut().code()).contains("password encoder").contains("MD5");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml()).contains("stored-as: plain");
        assertThat(Shop.findings(RULE, passing(Seen.stored("credential.password"), "salted-hash")))
                .isEmpty();
    }

    @Test
    void says_what_is_done_instead_and_offers_to_promise_that() {
        Finding finding = Shop.silenced(RULE, passing(Seen.stored("credential.password"), "hash"));

        assertThat(finding.message()).contains("is stored as a hash, but");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml()).contains("stored-as: hashed");
    }

    @ParameterizedTest
    @CsvSource({
        "hashed, hash",
        "hashed, salted-hash",
        "hashed, keyed-hash",
        "encrypted, encrypted",
        "masked, masked",
        "truncated, truncated",
        "tokenised, tokenised",
        "pseudonymised, keyed-hash",
    })
    void a_safeguard_that_does_what_is_said_keeps_the_promise(String promise, String safeguard) {
        String policy = ENCRYPTED.replace("PROMISE", promise);

        assertThat(Shop.findings(RULE, policy, passing(Seen.stored("identity.username"), safeguard)))
                .isEmpty();
        Shop.silenced(RULE, policy, passing(Seen.stored("identity.username")));
    }

    @ParameterizedTest
    @CsvSource({"encrypted, salted-hash", "hashed, encrypted", "pseudonymised, hash", "tokenised, masked"})
    void another_safeguard_does_not(String promise, String safeguard) {
        Shop.silenced(
                RULE, ENCRYPTED.replace("PROMISE", promise), passing(Seen.stored("identity.username"), safeguard));
    }

    @Test
    void what_is_logged_or_sent_is_held_to_the_promise_too_unless_it_is_masked_or_ours() {
        Fact logged = Seen.logged("credential.password");
        Fact sent = Seen.toHost("credential.password", "api.example.de");

        assertThat(Shop.findings(RULE, passing(logged), passing(sent)))
                .extracting(finding -> finding.subject().what())
                .containsExactly("logged", "sent");
        assertThat(Shop.findings(
                        RULE,
                        passing(logged, "masked"),
                        passing(Seen.toHost("credential.password", "users.svc.cluster.local"))))
                .isEmpty();
    }

    @Test
    void an_item_that_promises_nothing_and_one_that_promises_plain_text_are_no_finding() {
        assertThat(Shop.findings(RULE, passing(Seen.stored("identity.username"))))
                .isEmpty();
        assertThat(Shop.findings(
                        RULE, ENCRYPTED.replace("PROMISE", "plain"), passing(Seen.stored("identity.username"))))
                .isEmpty();
    }

    @Test
    void where_several_items_may_be_meant_one_without_a_promise_is_the_benefit_of_the_doubt() {
        assertThat(Shop.findings(RULE, ENCRYPTED.replace("PROMISE", "hashed"), passing(Seen.stored("contact.email"))))
                .isEmpty();
    }

    @Test
    void an_object_that_is_read_and_put_back_stores_nothing_anew() {
        Fact whole = passing(Seen.stored("credential.password"))
                .with(Map.of("object", "loaded", "object-type", "shop.User"));

        assertThat(Shop.findings(RULE, whole)).isEmpty();
        assertThat(Shop.findings(RULE, whole.with(Map.of("object", "given")))).isEmpty();
        assertThat(Shop.findings(
                        RULE,
                        whole.with(Map.of("object", "given")),
                        Seen.in("shop.User", Seen.collected("credential.password"))))
                .hasSize(1);
    }

    @Test
    void what_rests_in_a_store_with_no_way_into_it_is_a_warning_of_the_whole_until_somebody_attests_it() {
        String attested = Shop.POLICY.replace(
                "items: [contact.email, identity.username, credential.password]",
                "items: {username: {is: identity.username}, password: {is: credential.password, attested: {by: Jo, on: 2026-01-01, why: seen, until: 2027-01-01}}}");

        assertThat(whole(Shop.POLICY, Seen.stored("credential.password")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).contains("nothing that was read shows");
                });
        assertThat(whole(attested, Seen.stored("credential.password"))).isEmpty();
        assertThat(Shop.findings(RULE, Seen.stored("credential.password"))).isEmpty();
    }

    private static List<Finding> whole(String policy, Fact... facts) {
        Facts seen = new Facts(Stream.of(facts).toList(), new Coverage(1, 0, List.of(), List.of(), List.of()));
        return Shop.check(policy, Settings.on(Shop.DAY), seen).findings().stream()
                .filter(finding -> finding.rule().value().equals(RULE))
                .toList();
    }
}
