package org.privacyascode.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;

class VerdictTest {

    private static final Path REPORTS = Path.of("target", "privacy");
    private static final Coverage ALL_READ = new Coverage(1, 0, List.of(), List.of(), List.of());

    @Test
    void lets_a_build_pass_that_keeps_its_policy() {
        assertThat(Verdict.of(result(ALL_READ), Severity.WARNING, true).failure(REPORTS))
                .isEmpty();
    }

    @Test
    void fails_a_build_with_an_error_and_says_where_to_read_it() {
        assertThat(Verdict.of(result(ALL_READ, Severity.ERROR), Severity.ERROR, true)
                        .failure(REPORTS)
                        .orElseThrow())
                .hasMessageContaining("The policy is not kept: 1 error")
                .hasMessageContaining(REPORTS.toString());
    }

    @Test
    void fails_for_warnings_only_where_that_is_set() {
        CheckResult warned = result(ALL_READ, Severity.WARNING);

        assertThat(Verdict.of(warned, Severity.ERROR, true)).isEqualTo(new Verdict(0, 0, 0));
        assertThat(Verdict.of(warned, Severity.WARNING, true)).isEqualTo(new Verdict(0, 0, 1));
    }

    @Test
    void only_reports_where_violations_do_not_fail() {
        assertThat(Verdict.of(result(ALL_READ, Severity.ERROR), Severity.WARNING, false))
                .isEqualTo(new Verdict(0, 0, 0));
    }

    @Test
    void fails_in_any_case_for_what_could_not_be_read() {
        Coverage broken =
                new Coverage(1, 0, List.of(new Unreadable("application.yaml", 3, 1, "a tab")), List.of(), List.of());

        assertThat(Verdict.of(result(broken), Severity.ERROR, false)
                        .failure(REPORTS)
                        .orElseThrow())
                .hasMessageContaining("1 input could not be read");
    }

    @Test
    void fails_in_any_case_where_nothing_was_read() {
        assertThat(Verdict.of(result(Coverage.NOTHING), Severity.ERROR, false).failure(REPORTS))
                .isPresent();
    }

    private static CheckResult result(Coverage coverage, Severity... severities) {
        List<Finding> findings = Stream.of(severities)
                .map(severity -> new Finding(
                        new RuleId("undeclared-data"),
                        severity,
                        Subject.ofData("contact.email"),
                        "Email address is stored.",
                        List.of(),
                        WaysOut.code("stop storing it")))
                .toList();
        return new CheckResult(findings, coverage, 1, 0, LocalDate.of(2026, 12, 1));
    }
}
