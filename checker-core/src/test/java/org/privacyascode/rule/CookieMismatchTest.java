package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Target;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

class CookieMismatchTest {

    private static final String RULE = "cookie-mismatch";

    private static final String POLICY = Shop.POLICY.replaceFirst(
            "(?s)cookies:.*own-hosts",
            """
            cookies:
              types:
                needed:
                  for: [service]
                  strictly-necessary: true
                  items:
                    session: {name: JSESSIONID, technology: cookie, party: first, lasts: session, secure: true, http-only: true, same-site: lax}
                    choice: {name: choice, lasts: 6 months}
                    theme: {name: theme, technology: local-storage, lasts: 6 months}
                    partner: {name: _p, party: third, lasts: P1D}
            own-hosts""");

    private static Fact set(String name, String... attributes) {
        Fact fact = Seen.cookie(name);
        for (int index = 0; index < attributes.length; index += 2) {
            fact = fact.with(Map.of(attributes[index], attributes[index + 1]));
        }
        return fact;
    }

    @Test
    void reports_a_cookie_that_lasts_longer_than_the_policy_says_and_offers_its_lifetime() {
        Finding finding = Shop.silenced(RULE, set("_pk_id.1", "max-age", "63072000"));

        assertThat(finding.message()).isEqualTo("The cookie _pk_id* lasts 730 days, but the policy says 13 months.");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.waysOut().declaration().orElseThrow().yaml())
                .isEqualTo("cookies:\n  \"_pk_id*\":\n    lasts: P730D\n");
    }

    @ParameterizedTest
    @CsvSource({"33696000", "P390D", "P13M", "34214400"})
    void every_length_that_thirteen_months_can_have_keeps_the_promise(String age) {
        assertThat(Shop.findings(RULE, set("_pk_id.1", "max-age", age))).isEmpty();
    }

    @Test
    void a_session_cookie_that_outlives_the_visit_is_an_error_and_a_negative_age_is_the_visit() {
        Finding finding = Shop.silenced(RULE, POLICY, set("JSESSIONID", "max-age", "PT30M"));

        assertThat(finding.message()).contains("lasts 30 minutes, but the policy says");
        assertThat(Shop.findings(RULE, POLICY, set("JSESSIONID", "max-age", "-1")))
                .isEmpty();
        assertThat(Shop.findings(RULE, POLICY, set("JSESSIONID", "max-age", "session")))
                .isEmpty();
        assertThat(Shop.findings(RULE, POLICY, set("JSESSIONID", "idle", "P2D")))
                .isEmpty();
    }

    @Test
    void a_cookie_that_ends_earlier_than_promised_is_a_warning() {
        assertThat(Shop.silenced(RULE, POLICY, set("choice", "max-age", "86400"))
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(Shop.silenced(RULE, POLICY, set("choice", "max-age", "session"))
                        .message())
                .isEqualTo("The cookie choice ends with the visit, but the policy says 6 months.");
    }

    @ParameterizedTest
    @CsvSource({
        "secure, false, is set without Secure",
        "http-only, false, is set without HttpOnly",
        "same-site, None, is set with SameSite=none",
        "same-site, unset, is set without SameSite",
    })
    void reports_an_attribute_that_differs_and_offers_the_one_that_is_set(String attribute, String value, String says) {
        Finding finding =
                Shop.findings(RULE, POLICY, set("JSESSIONID", attribute, value)).get(0);

        assertThat(finding.message()).contains(says);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.subject().what()).isEqualTo("session " + attribute);
        Shop.silenced(RULE, POLICY, set("JSESSIONID", attribute, value));
    }

    @ParameterizedTest
    @CsvSource({"secure, true", "http-only, TRUE", "same-site, Lax", "path, /", "max-age, unknown"})
    void an_attribute_as_declared_or_one_that_cannot_be_seen_is_no_finding(String attribute, String value) {
        assertThat(Shop.findings(RULE, POLICY, set("JSESSIONID", attribute, value)))
                .isEmpty();
        assertThat(Shop.findings(RULE, POLICY, set("choice", "secure", "false", "same-site", "None")))
                .isEmpty();
    }

    @Test
    void a_profile_of_developers_serves_no_visitor() {
        assertThat(Shop.findings(RULE, POLICY, set("JSESSIONID", "secure", "false", "profile", "dev")))
                .isEmpty();
        assertThat(Shop.findings(RULE, POLICY, set("JSESSIONID", "secure", "false", "profile", "production")))
                .hasSize(1);
    }

    @Test
    void whose_cookie_it_is_shows_by_who_sets_it() {
        assertThat(Shop.silenced(RULE, POLICY, set("_p", "max-age", "86400")).message())
                .isEqualTo("The cookie _p is set by our own site, but the policy says that it is a third party's.");
        Fact recorded = Seen.cookie("JSESSIONID").to(new Target("cookie", "", "tracker.example.net", "", "", ""));
        assertThat(Shop.silenced(RULE, POLICY, recorded).message()).contains("is set by tracker.example.net");
        assertThat(Shop.findings(
                        RULE,
                        POLICY,
                        Seen.cookie("JSESSIONID").to(new Target("cookie", "", "www.smartaimovies.com", "", "", ""))))
                .isEmpty();
    }

    @Test
    void web_storage_is_another_technology_and_stays_until_it_is_deleted() {
        assertThat(Shop.findings(RULE, POLICY, set("JSESSIONID", "storage", "session")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("is kept as session storage"));
        assertThat(Shop.silenced(RULE, POLICY, set("theme", "storage", "local")).message())
                .contains("stays on the device until somebody deletes it");
    }

    @Test
    void one_difference_is_one_finding_with_all_places_and_the_worst_speaks() {
        assertThat(Shop.findings(
                        RULE,
                        POLICY,
                        set("choice", "max-age", "86400"),
                        set("choice", "max-age", "99999999").at(org.privacyascode.fact.Place.inClass("a.B", "c", 3))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.sightings()).hasSize(2);
                });
    }

    @Test
    void what_the_policy_has_still_to_decide_is_no_mismatch() {
        String open = POLICY.replace("lasts: 6 months", "lasts: {tbd: \"How long?\"}");

        assertThat(Shop.findings(RULE, open, set("choice", "max-age", "99999999")))
                .isEmpty();
    }
}
