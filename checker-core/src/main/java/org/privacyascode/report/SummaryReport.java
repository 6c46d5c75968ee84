package org.privacyascode.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.privacyascode.finding.Accepted;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;

/** A check as Markdown, short enough for the summary of a build: a table of findings, each with its details folded below. */
final class SummaryReport {

    /** GitHub takes one MiB a step. */
    private static final int MOST = 50;

    private static final Pattern TICKS = Pattern.compile("`+");

    private SummaryReport() {}

    static void write(CheckResult result, Appendable out) throws IOException {
        out.append("## Privacy check\n\n")
                .append(cell(TextReport.count(result)))
                .append("\n");
        List<Finding> shown = result.findings().stream().limit(MOST).toList();
        if (!shown.isEmpty()) {
            out.append("\n| | rule | where | what |\n|---|---|---|---|\n");
        }
        for (Finding finding : shown) {
            out.append("| ")
                    .append(finding.severity().word())
                    .append(" | [")
                    .append(finding.rule().value());
            out.append("](").append(RulePage.of(finding.rule()).address()).append(") | ");
            out.append(cell(Shown.shortPlace(finding.place())))
                    .append(" | ")
                    .append(cell(finding.message()))
                    .append(" |\n");
        }
        if (result.findings().size() > MOST) {
            out.append("\nand ")
                    .append(Integer.toString(result.findings().size() - MOST))
                    .append(" more.\n");
        }
        for (Finding finding : shown) {
            details(finding, out);
        }
        accepted(result.accepted(), out);
    }

    private static void details(Finding finding, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder();
        new FindingText(finding, 3).write(text);
        String fence = "`".repeat(Math.max(3, 1 + longestTicks(text.toString())));
        out.append("\n<details><summary>")
                .append(html(finding.message()))
                .append("</summary>\n\n")
                .append(fence);
        out.append("\n").append(text).append(fence).append("\n\n</details>\n");
    }

    private static void accepted(List<Accepted> accepted, Appendable out) throws IOException {
        if (accepted.isEmpty()) {
            return;
        }
        out.append("\n### Accepted\n\n| rule | where | why | by | until |\n|---|---|---|---|---|\n");
        for (Accepted each : accepted.stream().limit(MOST).toList()) {
            out.append("| ").append(each.finding().rule().value()).append(" | ");
            out.append(cell(Shown.shortPlace(each.finding().place()))).append(" | ");
            out.append(each.by()
                    .grant()
                    .map(grant -> cell(grant.reason()) + " | " + cell(grant.by()) + " | " + grant.until())
                    .orElse("baseline | |"));
            out.append(" |\n");
        }
        if (accepted.size() > MOST) {
            out.append("\nand ")
                    .append(Integer.toString(accepted.size() - MOST))
                    .append(" more.\n");
        }
    }

    private static int longestTicks(String text) {
        return TICKS.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Text that is nothing but text, in a table and elsewhere. */
    static String cell(String text) {
        return html(text)
                .replaceAll("([\\\\`*_\\[\\]|!~$])", "\\\\$1")
                .replaceAll("(?i)(https?|www|mailto)([:.])", "$1&#8203;$2");
    }

    private static String html(String text) {
        return Shown.safe(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
