package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

class UnusedDeclarationTest {

    private static final Coverage READ = new Coverage(1, 0, List.of(), List.of(), List.of());

    @Test
    void warns_of_items_recipients_and_cookies_that_nothing_uses() {
        assertThat(messages(Settings.on(Shop.DAY)))
                .anySatisfy(message -> assertThat(message).contains("declares account.username"))
                .anySatisfy(message -> assertThat(message).contains("recipient partner"))
                .anySatisfy(message -> assertThat(message).contains("cookie jsessionid"));
    }

    @Test
    void what_is_held_sent_or_set_is_used() {
        assertThat(messages(
                        Settings.on(Shop.DAY),
                        Seen.held("identity.username"),
                        Seen.toHost("identity.username", "api.example.de"),
                        Seen.cookie("JSESSIONID")))
                .noneSatisfy(message -> assertThat(message).contains("declares account.username"))
                .noneSatisfy(message -> assertThat(message).contains("recipient partner"))
                .noneSatisfy(message -> assertThat(message).contains("cookie jsessionid"));
    }

    @Test
    void warns_of_a_purpose_that_no_data_serve() {
        String policy = Shop.POLICY.replace("purposes:", "purposes:\n  research: {is: legal}");

        assertThat(check(policy, Settings.on(Shop.DAY)))
                .anySatisfy(finding -> assertThat(finding.message()).contains("the purpose research"));
        assertThat(messages(Settings.on(Shop.DAY)))
                .noneSatisfy(message -> assertThat(message).contains("purpose improvement"));
    }

    @Test
    void a_warning_stands_at_the_line_of_the_policy() {
        assertThat(check(Shop.POLICY, Settings.on(Shop.DAY)))
                .filteredOn(finding -> finding.subject().recipient().equals("partner"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.place().file()).isEqualTo("privacy-policy.yaml");
                    assertThat(Shop.POLICY.lines().toList().get(finding.place().line() - 1))
                            .contains("partner:");
                });
    }

    @Test
    void a_part_cannot_show_that_something_is_unused() {
        assertThat(messages(Settings.on(Shop.DAY).ofPart())).isEmpty();
    }

    @Test
    void a_recipient_that_nothing_could_ever_reach_is_said_to_be_so() {
        String policy =
                Shop.POLICY.replace("  printer:", "  ghost: {name: Ghost, gets: [usage], country: DE}\n  printer:");

        assertThat(check(policy, Settings.on(Shop.DAY)))
                .anySatisfy(finding -> assertThat(finding.message()).contains("recipient ghost", "Nothing ever could"));
    }

    @Test
    void authorities_and_hosting_are_not_expected_in_code() {
        String policy = Shop.POLICY.replace(
                "  printer:",
                "  police: {name: Police, role: authority, gets: [usage], country: DE}\n"
                        + "  hosting: {name: H, kind: hosting, gets: all, country: DE}\n  printer:");

        assertThat(check(policy, Settings.on(Shop.DAY)))
                .noneSatisfy(finding -> assertThat(finding.message()).containsPattern("police|hosting"));
    }

    private static List<String> messages(Settings settings, Fact... facts) {
        return check(Shop.POLICY, settings, facts).stream()
                .map(Finding::message)
                .toList();
    }

    private static List<Finding> check(String policy, Settings settings, Fact... facts) {
        return Shop.check(policy, settings, new Facts(Stream.of(facts).toList(), READ)).findings().stream()
                .filter(finding -> finding.rule().value().equals("unused-declaration"))
                .toList();
    }
}
