package org.privacyascode.report;

import java.io.IOException;
import java.util.Optional;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Accepted;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Declaration;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.policy.acceptance.Acceptance;
import org.privacyascode.policy.acceptance.Grant;

/** A check as JSON, version 1. The format is described in {@code docs/formats/report.md}. */
final class JsonReport {

    static final int VERSION = 1;

    private JsonReport() {}

    static void write(CheckResult result, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject()
                .field("version", VERSION)
                .field("asOf", result.asOf().toString())
                .field("errors", result.count(Severity.ERROR))
                .field("warnings", result.count(Severity.WARNING))
                .field("notes", result.count(Severity.NOTE))
                .field("facts", result.facts())
                .field("openQuestions", result.openQuestions())
                .key("findings")
                .beginArray();
        for (Finding finding : result.findings()) {
            write(finding, Optional.empty(), json);
        }
        json.endArray().key("accepted").beginArray();
        for (Accepted accepted : result.accepted()) {
            write(accepted.finding(), Optional.of(accepted.by()), json);
        }
        json.endArray();
        CoverageJson.write(result.coverage(), json);
        json.endObject().end();
    }

    private static void write(Finding finding, Optional<Acceptance> accepted, JsonWriter json) throws IOException {
        json.beginObject()
                .field("rule", finding.rule().value())
                .field("severity", finding.severity().word())
                .field("fingerprint", finding.fingerprint())
                .field("message", finding.message())
                .optional("subject", finding.subject().what())
                .optional("data", finding.subject().data())
                .optional("recipient", finding.subject().recipient())
                .key("places")
                .beginArray();
        for (Sighting sighting : finding.sightings()) {
            write(sighting, json);
        }
        json.endArray().field("code", finding.waysOut().code());
        write(finding.waysOut().declaration(), json);
        json.optional("overrule", finding.waysOut().overrule())
                .field("help", finding.rule().page());
        if (accepted.isPresent()) {
            write(accepted.get(), json);
        }
        json.endObject();
    }

    private static void write(Acceptance acceptance, JsonWriter json) throws IOException {
        json.key("acceptance")
                .beginObject()
                .field("file", acceptance.at().file())
                .field("line", acceptance.at().line());
        if (acceptance.grant().isPresent()) {
            Grant grant = acceptance.grant().get();
            json.field("reason", grant.reason())
                    .field("by", grant.by())
                    .field("until", grant.until().toString());
        }
        json.endObject();
    }

    private static void write(Sighting sighting, JsonWriter json) throws IOException {
        json.beginObject();
        write(sighting.place(), json);
        json.key("stages").beginArray();
        for (Stage stage : sighting.stages()) {
            json.beginObject().field("does", stage.does()).field("what", stage.what());
            write(stage.place(), json);
            json.optional("note", stage.note()).endObject();
        }
        json.endArray().optional("reasons", sighting.reasons()).endObject();
    }

    private static void write(Place place, JsonWriter json) throws IOException {
        json.field("file", place.file())
                .field("line", place.line())
                .field("column", place.column())
                .field("class", place.className())
                .field("member", place.member());
    }

    private static void write(Optional<Declaration> declaration, JsonWriter json) throws IOException {
        if (declaration.isPresent()) {
            Declaration offered = declaration.get();
            json.key("policy")
                    .beginObject()
                    .field("file", offered.at().file())
                    .field("line", offered.at().line())
                    .field("yaml", offered.yaml())
                    .endObject();
        }
    }
}
