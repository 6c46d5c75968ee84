package org.privacyascode.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.rule.Settings;

class WholeSettingsTest {

    private static final RuleId LOGGED = new RuleId("logged-data");
    private static final RuleId COOKIE = new RuleId("undeclared-cookie");
    private static final Settings FIRST =
            new Settings(LocalDate.of(2026, 1, 1), false, Map.of(LOGGED, Severity.NOTE, COOKIE, Severity.NOTE));
    private static final Settings SECOND =
            new Settings(LocalDate.of(2026, 2, 1), false, Map.of(LOGGED, Severity.WARNING));

    @Test
    void takes_the_strictest_where_modules_differ() {
        Settings together = WholeSettings.of(List.of(FIRST, SECOND));
        assertThat(together.severities()).containsExactly(Map.entry(LOGGED, Severity.WARNING));
        assertThat(together.asOf()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(WholeSettings.differ(List.of(FIRST, SECOND))).isTrue();
    }

    @Test
    void takes_what_all_modules_set_alike() {
        assertThat(WholeSettings.of(List.of(FIRST, FIRST)).severities()).isEqualTo(FIRST.severities());
        assertThat(WholeSettings.differ(List.of(FIRST, FIRST))).isFalse();
    }
}
