package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Target;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

class RetentionMismatchTest {

    private static final String RULE = "retention-mismatch";

    private static Fact kept(String store, String period) {
        return Fact.of(
                        FactKind.RETAINED,
                        Data.NONE,
                        Place.inFile("application.yaml", 3, 5),
                        Evidence.fact(Known.CONFIGURATION, "the setting keeps it"))
                .to(new Target("store", "", "", "", store, ""))
                .with(Map.of("period", period, "key", "some.key"));
    }

    private static Fact job(FactKind kind, String by, Map<String, String> attributes) {
        return Fact.of(kind, Data.NONE, Place.inClass("shop.Purge", by, 9), Evidence.fact(Known.API))
                .with(attributes)
                .with(Map.of("by", "shop.Purge#" + by));
    }

    private static Fact stored(String category, String table) {
        return Seen.in("shop." + table, Seen.stored(category)).to(new Target("store", "", "", "", table, ""));
    }

    @ParameterizedTest
    @CsvSource({"access log", "log files", "application log"})
    void reports_logs_that_are_kept_longer_than_promised(String store) {
        Finding finding = Shop.silenced(RULE, kept(store, "P120D"));

        assertThat(finding.message()).isEqualTo("Data of logs are kept for 120 days, but the policy promises 90 days.");
        assertThat(finding.waysOut().declaration().orElseThrow().yaml()).isEqualTo("data:\n  logs:\n    keep: P120D\n");
    }

    @ParameterizedTest
    @CsvSource({"P90D", "P3M", "P2W", "PT12H"})
    void a_period_that_may_be_the_one_that_is_promised_or_is_shorter_is_no_finding(String period) {
        assertThat(Shop.findings(RULE, kept("access log", period), kept("catalogue", "P9Y")))
                .isEmpty();
    }

    @Test
    void a_key_that_speaks_of_a_group_and_data_that_it_holds_are_about_that_group() {
        assertThat(Shop.silenced(RULE, kept("app usage", "P2Y")).message()).contains("Data of usage");
        Fact token = kept("sessions", "P2Y");
        assertThat(Shop.findings(
                        RULE,
                        new Fact(
                                token.kind(),
                                Data.of("usage.page_views"),
                                token.place(),
                                token.evidence(),
                                token.target(),
                                token.trace(),
                                token.attributes())))
                .hasSize(1);
    }

    @Test
    void changes_the_period_alone_where_the_policy_says_more_of_it() {
        String policy = Shop.POLICY.replace("keep: 14 months", "keep: {for: P14M, after: last-login, then: erase}");

        assertThat(Shop.silenced(RULE, policy, kept("usage", "P2Y"))
                        .waysOut()
                        .declaration()
                        .orElseThrow()
                        .yaml())
                .isEqualTo("data:\n  usage:\n    keep:\n      for: P2Y\n");
    }

    @Test
    void a_job_is_about_the_groups_that_it_names_or_whose_stores_it_deletes_from() {
        assertThat(Shop.findings(RULE, job(FactKind.RETAINED, "run", Map.of("groups", "usage", "period", "P2Y"))))
                .hasSize(1);
        assertThat(Shop.findings(
                        RULE,
                        stored("usage.page_views", "Visit"),
                        job(FactKind.DELETED, "run", Map.of("entity", "shop.Visit")),
                        job(FactKind.RETAINED, "run", Map.of("period", "P2Y"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject().data()).isEqualTo("usage"));
    }

    @Test
    void a_setting_of_a_table_is_about_the_data_that_rest_in_it() {
        assertThat(Shop.findings(RULE, stored("usage.page_views", "Visits"), kept("visits", "P2Y")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject().data()).isEqualTo("usage"));
        assertThat(Shop.findings(RULE, stored("usage.page_views", "Visits"), kept("orders", "P2Y")))
                .isEmpty();
    }

    @Test
    void a_mark_without_an_effect_is_an_error() {
        Fact mark = Fact.of(
                        FactKind.RETAINED,
                        Data.NONE,
                        Place.inClass("shop.Purge", "run", 9),
                        Evidence.fact(Known.ANNOTATION))
                .with(Map.of("group", "usage"));

        assertThat(Shop.findings(RULE, mark)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains("nothing that it calls deletes anything");
        });
        assertThat(Shop.findings(RULE, mark, job(FactKind.DELETED, "run", Map.of("entity", "shop.Visit"))))
                .isEmpty();
    }

    @Test
    void warns_of_the_whole_where_nothing_carries_a_period_out() {
        Fact visit = stored("usage.page_views", "Visit");

        assertThat(whole(Shop.POLICY, visit)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("data of usage come to an end, and nothing that was read");
        });
        assertThat(whole(Shop.POLICY, visit, job(FactKind.DELETED, "run", Map.of("entity", "shop.Visit"))))
                .isEmpty();
        assertThat(whole(
                        Shop.POLICY.replace(
                                "keep: 14 months",
                                "keep: 14 months\n    attested: {by: Jo, on: 2026-01-01, why: seen, until: 2027-01-01}"),
                        visit))
                .isEmpty();
        assertThat(whole(Shop.POLICY, Seen.logged("device.ip_address"))).hasSize(1);
        assertThat(whole(Shop.POLICY, Seen.logged("device.ip_address"), kept("log files", "P30D")))
                .isEmpty();
    }

    private static List<Finding> whole(String policy, Fact... facts) {
        Facts seen = new Facts(Stream.of(facts).toList(), new Coverage(1, 0, List.of(), List.of(), List.of()));
        return Shop.check(policy, Settings.on(Shop.DAY), seen).findings().stream()
                .filter(finding -> finding.rule().value().equals(RULE))
                .toList();
    }
}
