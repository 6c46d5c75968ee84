package org.privacyascode.report;

import java.io.IOException;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

/** Findings as a code quality report of GitLab: a list of what is wrong where. */
final class GitLabReport {

    private GitLabReport() {}

    static void write(CheckResult result, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out).beginArray();
        for (Finding finding : result.findings()) {
            Place place = Located.of(finding).orElse(finding.place());
            String path = place.file().isEmpty() ? place.className().replace('.', '/') : place.file();
            json.beginObject()
                    .field("description", finding.message())
                    .field("check_name", finding.rule().value())
                    .field("fingerprint", finding.fingerprint())
                    .field("severity", severity(finding.severity()))
                    .key("location")
                    .beginObject()
                    .field("path", path.isEmpty() ? "." : path)
                    .key("lines")
                    .beginObject()
                    .field("begin", Math.max(1, place.line()))
                    .endObject()
                    .endObject()
                    .endObject();
        }
        json.endArray().end();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
