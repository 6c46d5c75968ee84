package org.privacyascode.finding;

import java.time.LocalDate;
import java.util.List;
import org.privacyascode.fact.Coverage;

/**
 * What a check found, and what it looked at.
 *
 * @param findings sorted: errors first, then by rule and subject
 * @param accepted findings, or places of findings, that somebody accepted; sorted
 * @param facts number of facts that were judged
 * @param openQuestions number of values that the policy has still to decide
 * @param asOf the one date that the check was made for
 */
public record CheckResult(
        List<Finding> findings,
        List<Accepted> accepted,
        Coverage coverage,
        int facts,
        int openQuestions,
        LocalDate asOf) {

    public CheckResult {
        findings = findings.stream().sorted().toList();
        accepted = accepted.stream().sorted().toList();
    }

    /** A result in which nothing was accepted. */
    public CheckResult(List<Finding> findings, Coverage coverage, int facts, int openQuestions, LocalDate asOf) {
        this(findings, List.of(), coverage, facts, openQuestions, asOf);
    }

    /** Number of findings of a severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether there is a finding of this severity or a worse one. A note never fails anything. */
    public boolean fails(Severity from) {
        return findings.stream()
                .map(Finding::severity)
                .anyMatch(severity -> severity != Severity.NOTE && severity.compareTo(from) <= 0);
    }
}
