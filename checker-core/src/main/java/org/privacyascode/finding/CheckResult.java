package org.privacyascode.finding;

import java.time.LocalDate;
import java.util.List;
import org.privacyascode.fact.Coverage;

/**
 * What a check found, and what it looked at.
 *
 * @param findings sorted: errors first, then by rule and subject
 * @param facts number of facts that were judged
 * @param openQuestions number of values that the policy has still to decide
 * @param asOf the one date that the check was made for
 */
public record CheckResult(List<Finding> findings, Coverage coverage, int facts, int openQuestions, LocalDate asOf) {

    public CheckResult {
        findings = findings.stream().sorted().toList();
    }

    /** Number of findings of a severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether there is a finding of this severity or a worse one. */
    public boolean fails(Severity from) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(from) <= 0);
    }
}
