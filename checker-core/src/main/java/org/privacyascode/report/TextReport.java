package org.privacyascode.report;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.privacyascode.fact.Coverage;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

/**
 * A check as text for people: findings, errors first, and always a count at the end.
 *
 * @param mostFindings how many findings are shown; the rest is counted
 * @param mostPlaces how many places of one finding are shown in full; the rest is counted
 */
public record TextReport(int mostFindings, int mostPlaces) {

    /** Everything. */
    public static final TextReport FULL = new TextReport(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** What fits a console. */
    public static final TextReport SHORT = new TextReport(30, 3);

    /**
     * Writes the result.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public void write(CheckResult result, Appendable out) throws IOException {
        List<Finding> findings = result.findings();
        for (Finding finding : findings.stream().limit(mostFindings).toList()) {
            new FindingText(finding, mostPlaces).write(out);
            out.append('\n');
        }
        if (findings.size() > mostFindings) {
            out.append("... and ").append(rest(findings.subList(mostFindings, findings.size())));
            out.append("; all of them are in the report.\n\n");
        }
        out.append(count(result)).append('\n');
    }

    private static String rest(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().value(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(rule -> rule.getValue() + " more " + rule.getKey())
                .collect(Collectors.joining(", "));
    }

    /** "0 errors, 2 warnings. Read 214 classes and 12 other files: 1 skipped, 0 unreadable. 57 facts. As of 2026-11-25." */
    static String count(CheckResult result) {
        Coverage coverage = result.coverage();
        return many(result.count(Severity.ERROR), "error") + ", " + many(result.count(Severity.WARNING), "warning")
                + ". Read " + many(coverage.classesRead(), "class") + " and " + many(coverage.filesRead(), "other file")
                + ": " + coverage.skipped().size() + " skipped, "
                + coverage.unreadable().size() + " unreadable. "
                + many(result.facts(), "fact") + ". "
                + (result.openQuestions() == 0
                        ? ""
                        : many(result.openQuestions(), "open question") + " in the policy. ")
                + "As of " + result.asOf() + ".";
    }

    private static String many(int number, String word) {
        String plural = word.endsWith("s") ? word + "es" : word + "s";
        return number + " " + (number == 1 ? word : plural);
    }
}
