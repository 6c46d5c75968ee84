package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyascode.fact.Fact;
import org.privacyascode.finding.Finding;

class UndeclaredCookieTest {

    private static final String RULE = "undeclared-cookie";

    @Test
    void reports_a_cookie_that_the_policy_does_not_list() {
        Finding finding = Shop.silenced(RULE, Seen.cookie("_fbp"));

        assertThat(finding.message()).isEqualTo("The cookie _fbp is set, but the policy does not list it.");
    }

    @Test
    void offers_the_lifetime_that_the_code_gives_the_cookie() {
        assertThat(offered(Seen.cookie("_fbp").with(Map.of("max-age", "7776000"))))
                .contains("lasts: \"90 days\"");
        assertThat(offered(Seen.cookie("_fbp").with(Map.of("max-age", "90")))).contains("How long");
        assertThat(offered(Seen.cookie("_fbp").with(Map.of("max-age", "-1")))).contains("How long");
    }

    private static String offered(Fact cookie) {
        return Shop.silenced(RULE, cookie).waysOut().declaration().orElseThrow().yaml();
    }

    @Test
    void offers_the_long_form_where_the_policy_uses_it() {
        String policy = Shop.POLICY.replaceFirst(
                "(?s)cookies:.*own-hosts",
                "cookies:\n  types:\n    needed: {for: [service], strictly-necessary: true, items: {session: {name: JSESSIONID, lasts: session}}}\nown-hosts");

        Finding finding = Shop.findings(RULE, policy, Seen.cookie("_fbp")).get(0);
        assertThat(finding.waysOut().declaration().orElseThrow().yaml()).contains("types:\n    undecided:");
        Shop.silenced(RULE, policy, Seen.cookie("_fbp"));
    }

    @Test
    void a_name_or_pattern_that_the_policy_lists_is_no_finding_in_the_same_case_only() {
        assertThat(Shop.findings(RULE, Seen.cookie("JSESSIONID"), Seen.cookie("_pk_id.1.2fb")))
                .isEmpty();
        assertThat(Shop.findings(RULE, Seen.cookie("jsessionid"))).hasSize(1);
    }

    @Test
    void a_name_that_cannot_be_seen_is_a_finding_until_an_annotation_names_the_cookie() {
        assertThat(Shop.findings(RULE, Seen.cookie("")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.waysOut().code()).contains("@SetsCookie"));
        assertThat(Shop.findings(RULE, Seen.cookie("").with(Map.of("id", "jsessionid"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "a#b", "a.b-c_d"})
    void a_name_that_could_be_read_as_something_else_is_quoted(String name) {
        Shop.silenced(RULE, Seen.cookie(name));
    }
}
