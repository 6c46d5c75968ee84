package org.privacyascode.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.fact.Coverage;
import org.privacyascode.finding.Accepted;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.RuleId;
import org.privacyascode.policy.acceptance.Acceptance;

/** A check as SARIF 2.1.0: one run, paths relative to the root of what was read. Code hosting shows it beside the lines. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String NAME = "Privacy as Code";
    private static final String SITE = "https://privacyascode.org/";

    private final CheckResult result;
    private final JsonWriter json;
    private final List<RuleId> rules;

    private SarifReport(CheckResult result, JsonWriter json) {
        this.result = result;
        this.json = json;
        this.rules = Stream.concat(
                        result.findings().stream(), result.accepted().stream().map(Accepted::finding))
                .map(Finding::rule)
                .sorted()
                .distinct()
                .toList();
    }

    static void write(CheckResult result, Appendable out) throws IOException {
        new SarifReport(result, new JsonWriter(out)).write();
    }

    private void write() throws IOException {
        json.beginObject()
                .field("$schema", SCHEMA)
                .field("version", "2.1.0")
                .key("runs")
                .beginArray();
        json.beginObject();
        tool();
        json.field("columnKind", "unicodeCodePoints");
        invocation();
        json.key("results").beginArray();
        for (Finding finding : result.findings()) {
            write(finding, Optional.empty());
        }
        for (Accepted accepted : result.accepted()) {
            write(accepted.finding(), Optional.of(accepted.by()));
        }
        json.endArray().endObject().endArray().endObject().end();
    }

    private void tool() throws IOException {
        json.key("tool").beginObject().key("driver").beginObject();
        json.field("name", NAME).field("informationUri", SITE).key("rules").beginArray();
        for (RuleId rule : rules) {
            RulePage page = RulePage.of(rule);
            json.beginObject().field("id", rule.value());
            text("shortDescription", page.fires());
            json.key("help").beginObject().field("text", page.fires()).field("markdown", page.markdown());
            json.endObject().field("helpUri", page.address());
            json.key("defaultConfiguration")
                    .beginObject()
                    .field("level", page.usual().word())
                    .endObject();
            json.key("properties")
                    .beginObject()
                    .field("tags", List.of("privacy"))
                    .endObject();
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }

    /** What could not be read is told as such, so that an empty list of results is never taken for a clean one. */
    private void invocation() throws IOException {
        List<Coverage.Unreadable> unreadable = result.coverage().unreadable();
        json.key("invocations").beginArray().beginObject();
        json.field(
                "executionSuccessful", unreadable.isEmpty() && result.coverage().read() > 0);
        json.key("toolExecutionNotifications").beginArray();
        for (Coverage.Unreadable input : unreadable) {
            json.beginObject().field("level", "error");
            text("message", input.file() + " could not be read: " + input.reason());
            json.endObject();
        }
        json.endArray().endObject().endArray();
    }

    private void write(Finding finding, Optional<Acceptance> accepted) throws IOException {
        json.beginObject()
                .field("ruleId", finding.rule().value())
                .field("ruleIndex", rules.indexOf(finding.rule()))
                .field("level", finding.severity().word());
        text("message", FindingText.message(finding));
        new SarifPlaces(json).write(finding);
        json.key("partialFingerprints")
                .beginObject()
                .field("privacyFinding/v1", finding.fingerprint())
                .endObject();
        if (accepted.isPresent()) {
            suppression(accepted.get());
        }
        json.endObject();
    }

    private void suppression(Acceptance acceptance) throws IOException {
        String why = acceptance
                .grant()
                .map(grant -> grant.reason() + " (" + grant.by() + ", until " + grant.until() + ")")
                .orElse("It was there when the rules came, and stands in the baseline.");
        json.key("suppressions").beginArray().beginObject();
        json.field("kind", "external").field("status", "accepted").field("justification", why);
        json.endObject().endArray();
    }

    private void text(String key, String text) throws IOException {
        json.key(key).beginObject().field("text", text).endObject();
    }
}
