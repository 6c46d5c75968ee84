package org.privacyascode.report;

import java.io.IOException;
import java.util.List;
import org.privacyascode.finding.Accepted;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

/**
 * A check as JUnit XML: each finding is a test case of its rule. An error is a failure, a warning or a note passes with its text, what was
 * accepted is skipped. A first case says whether everything could be read, so that a clean check has a case too.
 */
final class JunitReport {

    private JunitReport() {}

    static void write(CheckResult result, Appendable out) throws IOException {
        List<Finding> findings = result.findings();
        boolean isWhole =
                result.coverage().unreadable().isEmpty() && result.coverage().read() > 0;
        int tests = 1 + findings.size() + result.accepted().size();
        int failures = (isWhole ? 0 : 1) + result.count(Severity.ERROR);
        String counts = " tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\""
                + result.accepted().size() + "\"";
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"privacy\"")
                .append(counts);
        out.append(">\n  <testsuite name=\"privacy\"").append(counts).append(">\n");
        complete(isWhole, out);
        for (Finding finding : findings) {
            open(finding, out);
            boolean fails = finding.severity() == Severity.ERROR;
            out.append(fails ? "      <failure type=" : "      <system-out>");
            if (fails) {
                out.append(quoted(finding.rule().value()))
                        .append(" message=")
                        .append(quoted(finding.message()))
                        .append('>');
            }
            out.append(details(finding))
                    .append(fails ? "</failure>\n" : "</system-out>\n")
                    .append("    </testcase>\n");
        }
        for (Accepted accepted : result.accepted()) {
            open(accepted.finding(), out);
            String why = accepted.by()
                    .grant()
                    .map(grant -> grant.reason() + " (" + grant.by() + ", until " + grant.until() + ")")
                    .orElse("baseline");
            out.append("      <skipped message=").append(quoted(why)).append("/>\n    </testcase>\n");
        }
        out.append("  </testsuite>\n</testsuites>\n");
    }

    private static void complete(boolean isWhole, Appendable out) throws IOException {
        out.append("    <testcase classname=\"privacy\" name=\"everything could be read\"");
        out.append(isWhole ? "/>\n" : "><failure message=\"not everything could be read\"/></testcase>\n");
    }

    private static void open(Finding finding, Appendable out) throws IOException {
        out.append("    <testcase classname=").append(quoted("privacy." + finding.rule()));
        out.append(" name=").append(quoted(finding.subject().words() + " [" + finding.fingerprint() + "]"));
        out.append(">\n");
    }

    private static String details(Finding finding) throws IOException {
        StringBuilder text = new StringBuilder();
        new FindingText(finding, Integer.MAX_VALUE).write(text);
        return escaped(text.toString());
    }

    private static String quoted(String text) {
        return '"' + escaped(Shown.safe(text)) + '"';
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
