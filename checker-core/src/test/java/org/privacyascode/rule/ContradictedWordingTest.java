package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Trace;
import org.privacyascode.finding.Finding;

class ContradictedWordingTest {

    private static final String RULE = "contradicted-wording";

    private static String policy(String label) {
        return Shop.POLICY.replace(
                "items: [contact.email, identity.username, credential.password]",
                "items: {username: {is: identity.username}, password: {is: credential.password, label: \"" + label
                        + "\", stored-as: {tbd: \"How?\"}}}");
    }

    private static Fact stored(String... safeguards) {
        Step step = new Step("shop.Registration", "register", 30, "read from Form.password");
        return Seen.stored("credential.password")
                .along(new Trace(List.of(step), List.of(safeguards), List.of(), List.of()));
    }

    @Test
    void encrypted_is_no_word_for_a_hash_and_better_words_are_offered() {
        Finding finding = Shop.silenced(RULE, policy("password (encrypted)"), stored("salted-hash"));

        assertThat(finding.message())
                .isEqualTo("The words \"password (encrypted)\" say encrypted, but the code keeps it as a salted hash.");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml())
                .contains("label: \"password (we keep it only as a salted hash)\"");
    }

    @Test
    void words_that_claim_a_protection_are_contradicted_where_there_is_none() {
        assertThat(Shop.findings(RULE, policy("hashed password"), stored()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("the code keeps it as it is"));
    }

    @Test
    void better_words_replace_all_that_stands_in_the_parentheses_of_the_claim() {
        Finding finding = Shop.silenced(RULE, policy("password (we keep only a salted hash)"), stored());

        assertThat(finding.waysOut().declaration().orElseThrow().yaml())
                .contains("label: \"password (kept as it is)\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "password (we keep only a salted hash)",
                "hashed password",
                "password, never encrypted",
                "password (a salted hash, not an encrypted one)",
                "unencrypted password",
            })
    void words_that_say_what_the_code_does_or_say_nothing_of_it_are_no_finding(String label) {
        assertThat(Shop.findings(RULE, policy(label), stored("salted-hash"))).isEmpty();
    }
}
