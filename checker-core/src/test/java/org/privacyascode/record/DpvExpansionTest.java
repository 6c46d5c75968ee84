package org.privacyascode.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.jsonldjava.core.JsonLdProcessor;
import com.github.jsonldjava.utils.JsonUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The DPV graph as a processor of JSON-LD reads it: an expansion drops what it cannot resolve, so nothing may be dropped. */
class DpvExpansionTest {

    private static final Path FILE = Path.of("src/test/resources/org/privacyascode/record/expected/dpv.jsonld");

    @Test
    void every_node_and_every_key_is_expanded() throws IOException {
        List<?> nodes = (List<?>) graph().get("@graph");
        List<Object> expanded = JsonLdProcessor.expand(graph());

        assertThat(expanded).hasSameSizeAs(nodes).hasSizeGreaterThan(10);
        for (int index = 0; index < nodes.size(); index++) {
            assertThat((Map<?, ?>) expanded.get(index)).hasSameSizeAs((Map<?, ?>) nodes.get(index));
        }
    }

    @Test
    void every_name_and_every_term_is_absolute() throws IOException {
        assertThat(names(JsonLdProcessor.expand(graph())))
                .hasSizeGreaterThan(50)
                .allMatch(name -> name.startsWith("https://w3id.org/dpv")
                        || name.startsWith("http://purl.org/dc/terms/")
                        || name.startsWith("urn:privacy-policy:smartaimovies:"));
    }

    @Test
    void a_prefix_without_a_meaning_would_be_seen() throws IOException {
        Map<String, Object> graph = graph();
        ((Map<?, ?>) graph.get("@context")).remove("dct");

        assertThat(names(JsonLdProcessor.expand(graph))).anyMatch(name -> name.startsWith("dct:"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> graph() throws IOException {
        return (Map<String, Object>) JsonUtils.fromString(Files.readString(FILE));
    }

    /** Keys, identifiers and types, at any depth. */
    private static List<String> names(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(each -> names(each).stream()).toList();
        }
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream().flatMap(DpvExpansionTest::named).toList()
                : List.of();
    }

    private static Stream<String> named(Map.Entry<?, ?> entry) {
        String key = entry.getKey().toString();
        return switch (key) {
            case "@id" -> Stream.of(entry.getValue().toString());
            case "@type" -> entry.getValue() instanceof List<?> types
                    ? types.stream().map(Object::toString)
                    : Stream.of();
            case "@value", "@language" -> Stream.of();
            default -> Stream.concat(Stream.of(key), names(entry.getValue()).stream());
        };
    }
}
