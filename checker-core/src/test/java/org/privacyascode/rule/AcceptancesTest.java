package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.policy.acceptance.Acceptance;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.policy.acceptance.Grant;
import org.privacyascode.policy.problem.Position;

class AcceptancesTest {

    private static final String RULE = "undeclared-data";
    private static final Fact OLD = Seen.in("shop.Old", Seen.stored("health"));
    private static final Fact FRESH = Seen.in("shop.Fresh", Seen.stored("health"));
    private static final LocalDate LAST_DAY = Shop.DAY;

    @Test
    void an_accepted_place_is_told_and_fails_nothing_and_another_place_of_the_same_is_a_finding() {
        CheckResult result = check(granted(LAST_DAY, "shop.Old.work"), OLD, FRESH);

        assertThat(of(RULE, result)).singleElement().satisfies(finding -> assertThat(members(finding))
                .containsExactly("shop.Fresh.work"));
        assertThat(result.accepted()).singleElement().satisfies(accepted -> {
            assertThat(members(accepted.finding())).containsExactly("shop.Old.work");
            assertThat(accepted.by().grant().orElseThrow().by()).isEqualTo("Ada");
            assertThat(accepted.finding().fingerprint())
                    .isEqualTo(of(RULE, result).get(0).fingerprint());
        });
    }

    @Test
    void all_places_accepted_leave_no_finding() {
        CheckResult result = check(granted(LAST_DAY, "shop.Old.work", "shop.Fresh.work"), OLD, FRESH);

        assertThat(of(RULE, result)).isEmpty();
        assertThat(result.accepted()).hasSize(1);
        assertThat(of("unused-acceptance", result)).isEmpty();
    }

    @Test
    void a_fingerprint_accepts_that_finding_wherever_it_is_and_no_other() {
        String fingerprint = of(RULE, check(Acceptances.NONE, OLD)).get(0).fingerprint();
        Acceptances one = granted(entry(fingerprint, List.of(), Optional.of(grant(LAST_DAY))));

        assertThat(of(RULE, check(one, OLD, FRESH))).isEmpty();
        assertThat(of(RULE, check(one, OLD, Seen.in("shop.Old", Seen.stored("biometric")))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject().data()).isEqualTo("biometric"));
    }

    @Test
    void an_exception_is_for_its_rule_only() {
        Acceptance other =
                new Acceptance(at(), "logged-data", "", List.of("shop.Old.work"), "", Optional.of(grant(LAST_DAY)));

        assertThat(of(RULE, check(granted(other), OLD))).hasSize(1);
    }

    @Test
    void on_its_last_day_it_counts_and_on_the_next_it_has_expired_and_the_finding_is_back() {
        assertThat(of(RULE, check(granted(LAST_DAY, "shop.Old.work"), OLD))).isEmpty();

        CheckResult after = check(granted(LAST_DAY.minusDays(1), "shop.Old.work"), OLD);

        assertThat(of(RULE, after)).hasSize(1);
        assertThat(after.accepted()).isEmpty();
        assertThat(of("expired-acceptance", after)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains("undeclared-data", "Ada", "ended on 2026-11-24");
            assertThat(finding.place()).isEqualTo(Place.inFile("privacy-acceptances.yaml", 3, 5));
        });
        assertThat(of("unused-acceptance", after)).isEmpty();
    }

    @Test
    void what_excuses_nothing_is_reported_whole_or_member_by_member() {
        assertThat(of("unused-acceptance", check(granted(LAST_DAY, "shop.Gone.work"), OLD)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).contains("matches no finding");
                    assertThat(finding.waysOut().code()).isEqualTo("remove it");
                });
        assertThat(of("unused-acceptance", check(granted(LAST_DAY, "shop.Gone.work", "shop.Old.work"), OLD)))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).contains("without such a finding: shop.Gone.work."));
        assertThat(of("unused-acceptance", check(granted(LAST_DAY, "shop.Old.work"), OLD)))
                .isEmpty();
    }

    @Test
    void an_exception_that_ended_and_excuses_nothing_is_unused_and_not_expired() {
        CheckResult result = check(granted(LAST_DAY.minusDays(1), "shop.Gone.work"), OLD);

        assertThat(of("unused-acceptance", result)).hasSize(1);
        assertThat(of("expired-acceptance", result)).isEmpty();
    }

    @Test
    void a_part_of_the_code_cannot_show_that_an_exception_is_unused() {
        Settings part = Settings.on(Shop.DAY).ofPart().accepting(granted(LAST_DAY, "shop.Gone.work"));

        assertThat(of("unused-acceptance", Shop.check(Shop.POLICY, part, facts(OLD))))
                .isEmpty();
    }

    @Test
    void the_baseline_excuses_without_anybody_answering_and_is_to_be_written_anew_when_it_is_too_long() {
        Acceptances baseline = new Acceptances(
                List.of(), List.of(entry("", List.of("shop.Old.work", "shop.Gone.work"), Optional.empty())));
        CheckResult result = check(baseline, OLD, FRESH);

        assertThat(of(RULE, result)).singleElement().satisfies(finding -> assertThat(members(finding))
                .containsExactly("shop.Fresh.work"));
        assertThat(of("unused-acceptance", result))
                .singleElement()
                .satisfies(finding -> assertThat(finding.waysOut().code()).contains("write the baseline anew"));
    }

    @Test
    void a_finding_about_a_text_is_accepted_by_file_and_key() {
        Fact mail = Seen.toHost("contact.email", "smtp.example.org")
                .at(Place.inFile("application.yml", 3, 4))
                .with(Map.of("key", "mail.host"));
        Finding finding =
                of("undeclared-recipient", check(Acceptances.NONE, mail)).get(0);

        assertThat(members(finding)).hasSize(1).allMatch(member -> member.startsWith("application.yml#"));
        Acceptance entry =
                new Acceptance(at(), "undeclared-recipient", "", members(finding), "", Optional.of(grant(LAST_DAY)));
        assertThat(of("undeclared-recipient", check(granted(entry), mail))).isEmpty();
    }

    @Test
    void the_number_of_a_lambda_is_no_part_of_a_member() {
        Fact first = Seen.stored("health").at(Place.inClass("shop.Old", "lambda$save$0", 4));
        Fact renumbered = Seen.stored("health").at(Place.inClass("shop.Old", "lambda$save$3", 4));
        Acceptances accepted = granted(LAST_DAY, "shop.Old.save");

        assertThat(of(RULE, check(accepted, first))).isEmpty();
        assertThat(of(RULE, check(accepted, renumbered))).isEmpty();
    }

    @Test
    void a_rule_can_be_an_error_a_warning_or_only_be_reported() {
        for (Severity severity : Severity.values()) {
            Settings settings = new Settings(Shop.DAY, false, Map.of(new RuleId(RULE), severity));
            CheckResult result = Shop.check(Shop.POLICY, settings, facts(OLD));

            assertThat(of(RULE, result)).singleElement().satisfies(finding -> assertThat(finding.severity())
                    .isEqualTo(severity));
            assertThat(result.fails(Severity.ERROR)).isEqualTo(severity == Severity.ERROR);
            assertThat(result.fails(Severity.WARNING)).isEqualTo(severity != Severity.NOTE);
        }
    }

    @Test
    void where_something_is_unknown_nothing_can_be_accepted() {
        assertThat(Rules.infos().stream().map(RuleInfo::id).filter(rule -> !rule.isAcceptable()))
                .extracting(RuleId::value)
                .containsExactly("expired-acceptance", "nothing-scanned", "unreadable-input", "unused-acceptance");
    }

    private static CheckResult check(Acceptances accepted, Fact... seen) {
        return Shop.check(Shop.POLICY, Settings.on(Shop.DAY).accepting(accepted), facts(seen));
    }

    private static Facts facts(Fact... seen) {
        return new Facts(Stream.of(seen).toList(), new Coverage(1, 0, List.of(), List.of(), List.of()));
    }

    private static List<Finding> of(String rule, CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
    }

    private static List<String> members(Finding finding) {
        return finding.sightings().stream().map(sighting -> sighting.member()).toList();
    }

    private static Acceptances granted(LocalDate until, String... members) {
        return granted(entry("", List.of(members), Optional.of(grant(until))));
    }

    private static Acceptances granted(Acceptance entry) {
        return new Acceptances(List.of(entry), List.of());
    }

    private static Acceptance entry(String finding, List<String> members, Optional<Grant> grant) {
        return new Acceptance(at(), RULE, finding, members, "", grant);
    }

    private static Grant grant(LocalDate until) {
        return new Grant("A reason.", "Ada", until);
    }

    private static Position at() {
        return new Position("privacy-acceptances.yaml", 3, 5);
    }
}
