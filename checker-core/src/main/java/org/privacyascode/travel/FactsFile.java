package org.privacyascode.travel;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.report.CoverageJson;
import org.privacyascode.report.JsonWriter;

/** The facts of a scan as JSON, version 1, written fact by fact. The format is described in {@code docs/formats/facts.md}. */
public final class FactsFile {

    /** Grows only when a reader of the former version could misunderstand the file. */
    public static final int VERSION = 1;

    private FactsFile() {}

    /**
     * Writes facts in their order, of a module without a name.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public static void write(Facts facts, Appendable out) throws IOException {
        write(new TravellingFacts(facts, List.of()), out);
    }

    /**
     * Writes facts in their order, with the modules they were seen in.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public static void write(TravellingFacts travelling, Appendable out) throws IOException {
        JsonWriter json = begin(out);
        for (Fact fact : travelling.facts().all()) {
            write(fact, json);
        }
        end(travelling.facts().coverage(), travelling.modules(), json);
    }

    static JsonWriter begin(Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject().field("version", VERSION).key("facts").beginArray();
        return json;
    }

    static void end(Coverage coverage, Collection<Module> modules, JsonWriter json) throws IOException {
        json.endArray();
        CoverageJson.write(coverage, json);
        if (!modules.isEmpty()) {
            json.key("modules").beginArray();
            for (Module module : modules) {
                json.beginObject()
                        .field("id", module.id())
                        .field("classes", module.classes())
                        .field("files", module.files())
                        .endObject();
            }
            json.endArray();
        }
        json.endObject().end();
    }

    static void write(Fact fact, JsonWriter json) throws IOException {
        Place place = fact.place();
        json.beginObject()
                .field("kind", fact.kind().word())
                .field("category", fact.data().category())
                .field("item", fact.data().item())
                .field("certainty", fact.evidence().certainty().word())
                .field("known", fact.evidence().known().word())
                .field("class", place.className())
                .field("member", place.member())
                .field("file", place.file())
                .field("line", place.line())
                .field("column", place.column())
                .field("sink", fact.target().sink())
                .field("recipient", fact.target().recipient())
                .field("host", fact.target().host())
                .field("country", fact.target().country());
        json.key("path").beginArray();
        for (Step step : fact.trace().steps()) {
            json.beginObject()
                    .field("class", step.className())
                    .field("method", step.method())
                    .field("line", step.line())
                    .optional("file", step.file())
                    .optional("does", step.does())
                    .endObject();
        }
        json.endArray();
        writeMore(fact, json);
        json.endObject();
    }

    private static void writeMore(Fact fact, JsonWriter json) throws IOException {
        json.optional("subject", fact.data().subject())
                .optional("store", fact.target().store())
                .optional("api", fact.target().api())
                .optional("safeguards", fact.trace().safeguards())
                .optional("guards", fact.trace().guards())
                .optional("purposes", fact.trace().purposes())
                .optional("reasons", fact.evidence().reasons());
        if (!fact.attributes().isEmpty()) {
            json.key("attributes").beginObject();
            for (Map.Entry<String, String> attribute : fact.attributes().entrySet()) {
                json.field(attribute.getKey(), attribute.getValue());
            }
            json.endObject();
        }
    }
}
