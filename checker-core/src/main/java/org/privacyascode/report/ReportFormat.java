package org.privacyascode.report;

import java.io.IOException;
import java.util.Locale;
import org.privacyascode.finding.CheckResult;

/** The forms in which a check can be told. All tell the same result; none decides anything. */
public enum ReportFormat {
    /** For people, in full. */
    TEXT("check.txt") {
        @Override
        public void write(CheckResult result, Appendable out) throws IOException {
            TextReport.FULL.write(result, out);
        }
    },
    /** For programs; described in {@code docs/formats/report.md}. */
    JSON("check.json") {
        @Override
        public void write(CheckResult result, Appendable out) throws IOException {
            JsonReport.write(result, out);
        }
    },
    /** SARIF 2.1.0, for code hosting and editors. */
    SARIF("check.sarif") {
        @Override
        public void write(CheckResult result, Appendable out) throws IOException {
            SarifReport.write(result, out);
        }
    },
    /** JUnit XML, for build servers. */
    JUNIT("TEST-privacy.xml") {
        @Override
        public void write(CheckResult result, Appendable out) throws IOException {
            JunitReport.write(result, out);
        }
    },
    /** Markdown, for the summary of a build or a comment. */
    SUMMARY("check.md") {
        @Override
        public void write(CheckResult result, Appendable out) throws IOException {
            SummaryReport.write(result, out);
        }
    },
    /** Commands of GitHub workflows, one annotation a line. */
    GITHUB("check.github.txt") {
        @Override
        public void write(CheckResult result, Appendable out) throws IOException {
            GitHubReport.write(result, out);
        }
    },
    /** A code quality report of GitLab. */
    GITLAB("check.gitlab.json") {
        @Override
        public void write(CheckResult result, Appendable out) throws IOException {
            GitLabReport.write(result, out);
        }
    };

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /** What a file of this form is called. */
    public String file() {
        return file;
    }

    /**
     * Writes a result.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public abstract void write(CheckResult result, Appendable out) throws IOException;

    /** The word used in settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
