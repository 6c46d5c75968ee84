package org.privacyascode.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
 * @param explaining the command that explains a finding, up to its fingerprint
 */
public record TextReport(int mostFindings, int mostPlaces, String explaining) {

    /** Everything. */
    public static final TextReport FULL = new TextReport(Integer.MAX_VALUE, Integer.MAX_VALUE, FindingText.EXPLAINING);

    /** What fits a console. */
    public static final TextReport SHORT = new TextReport(30, 3, FindingText.EXPLAINING);

    /**
     * Writes the result.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public void write(CheckResult result, Appendable out) throws IOException {
        for (Finding finding : shown(result)) {
            new FindingText(finding, mostPlaces, explaining).write(out);
            out.append('\n');
        }
        Optional<String> rest = rest(result);
        if (rest.isPresent()) {
            out.append(rest.get()).append("\n\n");
        }
        out.append(count(result)).append('\n');
    }

    /** The same where another command explains a finding. */
    public TextReport explainedBy(String other) {
        return new TextReport(mostFindings, mostPlaces, other);
    }

    /** The findings that are shown. */
    public List<Finding> shown(CheckResult result) {
        return result.findings().stream().limit(mostFindings).toList();
    }

    /** One line that counts the findings that are not shown, if there are any. */
    public Optional<String> rest(CheckResult result) {
        List<Finding> findings = result.findings();
        return findings.size() <= mostFindings
                ? Optional.empty()
                : Optional.of("... and " + many(findings.size() - mostFindings, "finding") + " more: "
                        + byRule(findings.subList(mostFindings, findings.size())) + ". The report shows all of them.");
    }

    /** All that is to be said about a finding below its first line: how it came about, and both ways out. */
    public String details(Finding finding) {
        StringBuilder out = new StringBuilder();
        try {
            new FindingText(finding, mostPlaces, explaining).writeDetails(out);
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder takes any text", e);
        }
        return out.toString().stripTrailing();
    }

    private static String byRule(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().value(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(rule -> rule.getValue() + " " + rule.getKey())
                .collect(Collectors.joining(", "));
    }

    /** "0 errors, 2 warnings. Read 214 classes and 12 other files: 1 skipped, 0 unreadable. 57 facts. As of 2026-11-25." */
    public static String count(CheckResult result) {
        Coverage coverage = result.coverage();
        return many(result.count(Severity.ERROR), "error") + ", " + many(result.count(Severity.WARNING), "warning")
                + unless0(result.count(Severity.NOTE), ", ", "note")
                + unless0(result.accepted().size(), ", ", "accepted finding")
                + ". Read " + many(coverage.classesRead(), "class") + " and " + many(coverage.filesRead(), "other file")
                + ": " + coverage.skipped().size() + " skipped, "
                + coverage.unreadable().size() + " unreadable. "
                + many(result.facts(), "fact") + ". "
                + (result.openQuestions() == 0
                        ? ""
                        : many(result.openQuestions(), "open question") + " in the policy. ")
                + "As of " + result.asOf() + ".";
    }

    private static String unless0(int number, String before, String word) {
        return number == 0 ? "" : before + many(number, word);
    }

    private static String many(int number, String word) {
        String plural = word.endsWith("s") ? word + "es" : word + "s";
        return number + " " + (number == 1 ? word : plural);
    }
}
