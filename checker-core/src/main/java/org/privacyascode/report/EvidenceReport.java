package org.privacyascode.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.privacyascode.evidence.ClauseEvidence;
import org.privacyascode.evidence.ClauseStatus;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.fact.Place;

/** The evidence for each clause as a table for people and as data for programs. */
public final class EvidenceReport {

    private static final int MOST_PLACES = 3;

    private EvidenceReport() {}

    /**
     * Writes JSON; the members are described in {@code docs/formats/evidence.md}.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public static void writeJson(EvidenceMatrix matrix, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject()
                .field("version", 1)
                .field("asOf", matrix.asOf().toString())
                .key("counts")
                .beginObject();
        for (ClauseStatus status : ClauseStatus.values()) {
            json.field(status.words(), matrix.count(status));
        }
        json.endObject().key("purposes").beginObject();
        json.field("uses", matrix.purposes().uses())
                .field("withoutPurpose", matrix.purposes().open())
                .endObject();
        json.key("clauses").beginArray();
        for (ClauseEvidence clause : matrix.clauses()) {
            write(clause, json);
        }
        json.endArray().endObject().end();
    }

    private static void write(ClauseEvidence clause, JsonWriter json) throws IOException {
        json.beginObject()
                .field("clause", clause.path())
                .field("file", clause.at().file())
                .field("line", clause.at().line())
                .field("kind", clause.kind().word())
                .field("says", clause.says())
                .field("status", clause.status().words())
                .optional("why", clause.why())
                .key("places")
                .beginArray();
        for (Place place : clause.places()) {
            json.beginObject()
                    .field("file", place.file())
                    .field("line", place.line())
                    .field("class", place.className())
                    .field("member", place.member())
                    .endObject();
        }
        json.endArray();
        if (clause.attested().isPresent()) {
            json.key("attested")
                    .beginObject()
                    .field("by", clause.attested().get().by())
                    .field("on", clause.attested().get().on().toString())
                    .field("until", clause.attested().get().until().toString())
                    .field("why", clause.attested().get().why())
                    .endObject();
        }
        json.endObject();
    }

    /**
     * Writes the counts and the table as Markdown.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public static void writeMarkdown(EvidenceMatrix matrix, Appendable out) throws IOException {
        out.append(counts(matrix))
                .append("\n\nNo purpose is known of the code at ")
                .append(matrix.purposes().words())
                .append(" where data are used.\n\n| clause | says | status | where, or why not |\n|---|---|---|---|\n");
        for (ClauseEvidence clause : matrix.clauses()) {
            out.append("| ").append(SummaryReport.cell(clause.path())).append(" | ");
            out.append(SummaryReport.cell(clause.says()))
                    .append(" | ")
                    .append(clause.status().words());
            out.append(" | ").append(SummaryReport.cell(where(clause))).append(" |\n");
        }
    }

    /** "12 seen, 2 nothing contrary seen, 0 attested, ...", in the order of the statuses. */
    public static String counts(EvidenceMatrix matrix) {
        return Arrays.stream(ClauseStatus.values())
                        .map(status -> matrix.count(status) + " " + status.words())
                        .collect(Collectors.joining(", "))
                + "; as of " + matrix.asOf() + ".";
    }

    /** The places, else the person, else the reason. */
    public static String where(ClauseEvidence clause) {
        if (clause.attested().isPresent()) {
            return clause.attested().get().by() + " until "
                    + clause.attested().get().until() + ": " + clause.why();
        }
        List<String> places =
                clause.places().stream().map(Shown::place).distinct().toList();
        String shown = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        String more = places.size() > MOST_PLACES ? " and others" : "";
        String reason =
                clause.why().isEmpty() ? "" : shown.isEmpty() ? clause.why() : clause.why() + " (" + shown + more + ")";
        return reason.isEmpty() ? shown + more : reason;
    }
}
