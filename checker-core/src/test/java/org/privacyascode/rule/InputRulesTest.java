package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;

class InputRulesTest {

    @Test
    void a_check_of_nothing_fails() {
        assertThat(rules(Coverage.NOTHING)).containsExactly("nothing-scanned");
    }

    @Test
    void every_unreadable_input_fails_at_its_position() {
        CheckResult result = check(new Coverage(
                1,
                0,
                List.of(
                        new Coverage.Unreadable("a.yml", 3, 4, "a tab"),
                        new Coverage.Unreadable("b.yml", 1, 1, "a tab")),
                List.of(),
                List.of()));

        assertThat(result.fails(Severity.ERROR)).isTrue();
        assertThat(result.findings()).hasSize(2);
        assertThat(result.findings().get(0).place().line()).isEqualTo(3);
    }

    @Test
    void an_unreadable_input_alone_is_not_nothing() {
        assertThat(rules(new Coverage(
                        0, 0, List.of(new Coverage.Unreadable("a.yml", 3, 4, "a tab")), List.of(), List.of())))
                .containsExactly("unreadable-input");
    }

    @Test
    void coarse_methods_are_one_warning() {
        Coverage coverage = new Coverage(
                1,
                0,
                List.of(),
                List.of(),
                List.of(new Coverage.Incomplete("shop.A", "a", "big"), new Coverage.Incomplete("shop.B", "b", "big")));

        assertThat(rules(coverage)).containsExactly("incomplete-analysis");
        assertThat(check(coverage).fails(Severity.ERROR)).isFalse();
        assertThat(check(coverage).fails(Severity.WARNING)).isTrue();
    }

    @Test
    void what_was_skipped_by_a_rule_is_no_finding() {
        assertThat(rules(new Coverage(
                        1,
                        0,
                        List.of(),
                        List.of(new Coverage.Skipped("module-info.class", "module descriptor")),
                        List.of())))
                .isEmpty();
    }

    @Test
    void settings_make_a_rule_a_warning() {
        Settings settings = new Settings(Shop.DAY, false, Map.of(new RuleId("nothing-scanned"), Severity.WARNING));

        assertThat(Shop.check(Shop.POLICY, settings, Facts.NONE).fails(Severity.ERROR))
                .isFalse();
    }

    private static List<String> rules(Coverage coverage) {
        return check(coverage).findings().stream()
                .map(finding -> finding.rule().value())
                .toList();
    }

    private static CheckResult check(Coverage coverage) {
        return Shop.check(Shop.POLICY, Settings.on(Shop.DAY).ofPart(), new Facts(List.of(), coverage));
    }
}
