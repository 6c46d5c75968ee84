package org.privacyascode.travel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;

/** Reads one fact, whose object has begun. */
final class FactReader {

    private static final Map<String, FactKind> KINDS = words(FactKind.values(), FactKind::word);
    private static final Map<String, Certainty> CERTAINTIES = words(Certainty.values(), Certainty::word);
    private static final Map<String, Known> WAYS = words(Known.values(), Known::word);

    private final JsonCursor json;

    FactReader(JsonCursor json) {
        this.json = json;
    }

    private static <E> Map<String, E> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
    }

    Fact read() throws IOException {
        Map<String, String> texts = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        SortedMap<String, String> attributes = new TreeMap<>();
        json.restOfObject(name -> {
            switch (name) {
                case "line", "column" -> numbers.put(name, json.number());
                case "path" -> json.objects(() -> steps.add(step()));
                case "safeguards", "guards", "purposes", "reasons" -> lists.put(name, json.texts());
                case "attributes" -> attributes.putAll(json.map());
                case "kind",
                        "category",
                        "item",
                        "certainty",
                        "known",
                        "class",
                        "member",
                        "file",
                        "sink",
                        "recipient" -> texts.put(name, json.text());
                case "host", "country", "subject", "store", "api" -> texts.put(name, json.text());
                default -> throw json.unknown(name);
            }
        });
        Function<String, String> text = name -> texts.getOrDefault(name, "");
        Function<String, List<String>> list = name -> lists.getOrDefault(name, List.of());
        return new Fact(
                word(KINDS, "kind", texts),
                new Data(text.apply("category"), text.apply("item"), text.apply("subject")),
                new Place(
                        text.apply("class"),
                        text.apply("member"),
                        text.apply("file"),
                        numbers.getOrDefault("line", 0),
                        numbers.getOrDefault("column", 0)),
                new Evidence(word(WAYS, "known", texts), word(CERTAINTIES, "certainty", texts), list.apply("reasons")),
                new Target(
                        text.apply("sink"),
                        text.apply("recipient"),
                        text.apply("host"),
                        text.apply("country"),
                        text.apply("store"),
                        text.apply("api")),
                new Trace(steps, list.apply("safeguards"), list.apply("guards"), list.apply("purposes")),
                attributes);
    }

    private <E> E word(Map<String, E> known, String member, Map<String, String> texts) throws IOException {
        String word = texts.getOrDefault(member, "");
        E value = known.get(word);
        if (value == null) {
            throw json.problem("a fact whose " + member + " is '" + word + "', which this tool does not know");
        }
        return value;
    }

    private Step step() throws IOException {
        Map<String, String> texts = new HashMap<>();
        int[] line = {0};
        json.restOfObject(name -> {
            switch (name) {
                case "line" -> line[0] = json.number();
                case "class", "method", "file", "does" -> texts.put(name, json.text());
                default -> throw json.unknown(name);
            }
        });
        return new Step(
                texts.getOrDefault("class", ""),
                texts.getOrDefault("method", ""),
                line[0],
                texts.getOrDefault("does", ""),
                texts.getOrDefault("file", ""));
    }
}
