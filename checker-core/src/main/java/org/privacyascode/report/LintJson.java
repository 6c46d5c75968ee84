package org.privacyascode.report;

import java.io.IOException;
import org.privacyascode.legal.LegalResult;
import org.privacyascode.legal.LintResult;

/** The result of every rule of law for programs; described in {@code docs/lint.md}. */
public final class LintJson {

    private LintJson() {}

    /**
     * Writes the result.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public static void write(LintResult result, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject().key("results").beginArray();
        for (LegalResult each : result.results()) {
            json.beginObject()
                    .field("id", each.rule().id())
                    .field("result", each.outcome().name())
                    .field("clause", each.clause())
                    .field("message", each.message())
                    .endObject();
        }
        json.endArray().endObject().end();
    }
}
