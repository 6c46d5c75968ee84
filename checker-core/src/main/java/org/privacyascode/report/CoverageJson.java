package org.privacyascode.report;

import java.io.IOException;
import org.privacyascode.fact.Coverage;

/** What became of every input, as members of the object that is being written. */
public final class CoverageJson {

    private CoverageJson() {}

    /** Writes the members {@code read}, {@code unreadable}, {@code skipped} and {@code incomplete}. */
    public static void write(Coverage coverage, JsonWriter json) throws IOException {
        json.field("read", coverage.read()).key("unreadable").beginArray();
        for (Coverage.Unreadable input : coverage.unreadable()) {
            json.beginObject()
                    .field("file", input.file())
                    .field("line", input.line())
                    .field("column", input.column())
                    .field("reason", input.reason())
                    .endObject();
        }
        json.endArray().key("skipped").beginArray();
        for (Coverage.Skipped input : coverage.skipped()) {
            json.beginObject()
                    .field("file", input.file())
                    .field("rule", input.rule())
                    .endObject();
        }
        json.endArray().key("incomplete").beginArray();
        for (Coverage.Incomplete method : coverage.incomplete()) {
            json.beginObject()
                    .field("class", method.className())
                    .field("method", method.method())
                    .field("reason", method.reason())
                    .endObject();
        }
        json.endArray();
    }
}
