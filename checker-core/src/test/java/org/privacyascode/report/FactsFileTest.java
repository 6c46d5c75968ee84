package org.privacyascode.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;
import org.privacyascode.travel.FactsFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class FactsFileTest {

    private static final Fact FLOW = Fact.of(
                    FactKind.SHARED,
                    new Data("contact.email", "account.email", "customer"),
                    Place.inClass("shop.Mailer$Job", "run", 31).withSource("src/main/java/shop/Mailer.java", 31),
                    Evidence.fact(Known.API, "the field's name says \"email\""))
            .to(new Target("vendor", "twilio-sendgrid", "api.sendgrid.com", "US", "", "com.sendgrid.SendGrid#api"))
            .along(new Trace(
                    List.of(
                            new Step("shop.Registration", "register", 48, "read from the form"),
                            new Step("shop.Mailer$Job", "run", 31, "")),
                    List.of("masked"),
                    List.of("consent:news"),
                    List.of("service")));

    private final SchemaOf schema = new SchemaOf("facts-1.schema.json");

    @Test
    void names_the_binary_class_the_member_the_sink_line_and_the_path_from_source_to_sink() throws IOException {
        JsonNode fact =
                read(new Facts(List.of(FLOW), Coverage.NOTHING)).get("facts").get(0);

        assertThat(fact.get("class").asString()).isEqualTo("shop.Mailer$Job");
        assertThat(fact.get("member").asString()).isEqualTo("run");
        assertThat(fact.get("line").asInt()).isEqualTo(31);
        assertThat(fact.get("file").asString()).isEqualTo("src/main/java/shop/Mailer.java");
        assertThat(fact.get("path").get(0).get("method").asString()).isEqualTo("register");
        assertThat(fact.get("path").get(1).get("line").asInt()).isEqualTo(31);
        assertThat(fact.get("reasons").get(0).asString()).isEqualTo("the field's name says \"email\"");
    }

    @Test
    void leaves_out_what_is_empty_but_never_what_readers_rely_on() throws IOException {
        Fact bare = Fact.of(FactKind.HELD, Data.of("contact.email"), Place.NOWHERE, Evidence.fact(Known.NAME));

        JsonNode fact =
                read(new Facts(List.of(bare), Coverage.NOTHING)).get("facts").get(0);

        assertThat(fact.propertyNames())
                .containsExactly(
                        "kind",
                        "category",
                        "item",
                        "certainty",
                        "known",
                        "class",
                        "member",
                        "file",
                        "line",
                        "column",
                        "sink",
                        "recipient",
                        "host",
                        "country",
                        "path");
    }

    @Test
    void says_what_became_of_every_input() throws IOException {
        Coverage coverage = new Coverage(
                3,
                2,
                List.of(new Coverage.Unreadable("a.yaml", 4, 2, "a tab")),
                List.of(new Coverage.Skipped("b.min.js", "minified")),
                List.of(new Coverage.Incomplete("shop.Big", "all", "too many paths")));

        JsonNode file = read(new Facts(List.of(), coverage));

        assertThat(file.get("version").asInt()).isEqualTo(1);
        assertThat(file.get("read").asInt()).isEqualTo(5);
        assertThat(file.get("unreadable").get(0).get("line").asInt()).isEqualTo(4);
        assertThat(file.get("skipped").get(0).get("rule").asString()).isEqualTo("minified");
        assertThat(file.get("incomplete").get(0).get("class").asString()).isEqualTo("shop.Big");
    }

    @Test
    void keeps_to_its_schema_for_every_kind_certainty_and_way_of_knowing() throws IOException {
        Stream<Fact> kinds = Stream.of(FactKind.values())
                .map(kind -> Fact.of(kind, Data.NONE, Place.inFile("a", 1, 2), Evidence.fact(Known.NAME))
                        .with(Map.of("name", "a")));
        Stream<Fact> known = Stream.of(Known.values()).flatMap(how -> Stream.of(Certainty.values())
                .map(sure ->
                        Fact.of(FactKind.HELD, Data.NONE, Place.NOWHERE, new Evidence(how, sure, List.of("why")))));

        assertThat(schema.problems(text(new Facts(Stream.concat(kinds, known).toList(), Coverage.NOTHING))))
                .isEmpty();
        assertThat(schema.problems(text(new Facts(List.of(FLOW), Coverage.NOTHING))))
                .isEmpty();
    }

    @Test
    void its_schema_refuses_another_version() throws IOException {
        assertThat(schema.problems(text(Facts.NONE).replace("\"version\": 1", "\"version\": 2")))
                .isNotEmpty();
    }

    @Test
    void text_that_hides_or_turns_other_text_is_escaped_and_read_back_as_it_was() throws IOException {
        String hostile = "a\u202Eb\u0000\"\\\n\u2028\uD800 \uD83D\uDE00";
        Fact fact = Fact.of(FactKind.HELD, Data.of(hostile), Place.NOWHERE, Evidence.fact(Known.NAME));
        String text = text(new Facts(List.of(fact), Coverage.NOTHING));

        assertThat(text).doesNotContain("\u202E", "\u0000", "\u2028").contains("\\u202e", "\\ud800", "\uD83D\uDE00");
        assertThat(new ObjectMapper()
                        .readTree(text)
                        .get("facts")
                        .get(0)
                        .get("category")
                        .asString())
                .isEqualTo(hostile);
    }

    private static JsonNode read(Facts facts) throws IOException {
        return new ObjectMapper().readTree(text(facts));
    }

    private static String text(Facts facts) throws IOException {
        StringBuilder out = new StringBuilder();
        FactsFile.write(facts, out);
        return out.toString();
    }
}
