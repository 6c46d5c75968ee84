package org.privacyascode.record;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.policy.Consent;
import org.privacyascode.policy.Cookie;
import org.privacyascode.policy.CookieType;
import org.privacyascode.report.JsonWriter;

/** The cookies as JSON, for the banner that asks for consent and for the page that lists them. */
final class CookieList {

    private final Names names;
    private final Optional<EvidenceMatrix> evidence;

    CookieList(Names names, Optional<EvidenceMatrix> evidence) {
        this.names = names;
        this.evidence = evidence;
    }

    void write(Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject().field("version", 1).key("types").beginArray();
        for (CookieType type : names.policy().cookies().types()) {
            write(type, json);
        }
        json.endArray().endObject().end();
    }

    private void write(CookieType type, JsonWriter json) throws IOException {
        json.beginObject()
                .field("id", type.id().value())
                .optional("title", names.text(type.words().title()))
                .optional("text", names.text(type.words().text()))
                .optional("why", names.text(type.why()))
                .field(
                        "purposes",
                        type.purposes().stream().map(Object::toString).toList())
                .optional("consent", consent(type))
                .optional(
                        "evidence",
                        evidence.flatMap(matrix -> matrix.at("cookies.types." + type.id()))
                                .map(clause -> clause.status().words())
                                .orElse(""))
                .optional("open", open(type));
        if (type.strictlyNecessary().isGiven()) {
            json.field("strictlyNecessary", type.strictlyNecessary().orElse(false));
        }
        json.key("cookies").beginArray();
        for (Cookie cookie : type.items()) {
            write(cookie, json);
        }
        json.endArray().endObject();
    }

    /** What is still to be decided about the type. */
    private static List<String> open(CookieType type) {
        return Stream.of(
                        type.items().isOpen() ? "cookies" : "",
                        type.consent().isOpen() ? "consent" : "",
                        type.strictlyNecessary().isOpen() ? "strictlyNecessary" : "")
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String consent(CookieType type) {
        return type.consent().isOpen()
                ? Names.OPEN
                : type.consent()
                        .given()
                        .map(Consent::how)
                        .map(how -> how.given().map(each -> each.key()).orElse(Names.value(how)))
                        .orElse("");
    }

    private void write(Cookie cookie, JsonWriter json) throws IOException {
        json.beginObject()
                .field("id", cookie.id().value())
                .optional("name", cookie.name().isOpen() ? Names.OPEN : pattern(cookie))
                .optional(
                        "technology",
                        cookie.technology().given().map(each -> each.key()).orElse(""))
                .optional(
                        "party", cookie.party().given().map(each -> each.key()).orElse(""))
                .optional("provider", Names.value(cookie.provider()))
                .optional("lasts", Names.value(cookie.lasts()))
                .optional(
                        "writes", cookie.writes().stream().map(Object::toString).toList())
                .optional("use", names.text(cookie.use()))
                .endObject();
    }

    private static String pattern(Cookie cookie) {
        return cookie.name().given().map(glob -> glob.pattern()).orElse("");
    }
}
