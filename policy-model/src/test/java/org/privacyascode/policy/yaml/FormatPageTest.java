package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/policy-format.md names every key of the schema, in the words of the schema. */
class FormatPageTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(PublishedSchema.text());

    @Test
    void the_page_has_a_row_for_every_key_of_the_format() throws IOException {
        String page = Files.readString(Path.of("../docs/policy-format.md"));
        List<String> rows = new ArrayList<>();
        collect(SCHEMA, rows);
        assertThat(rows).hasSizeGreaterThan(250);
        assertThat(rows).allSatisfy(row -> assertThat(page).contains(row));
    }

    @Test
    void the_example_of_the_page_and_of_the_readme_is_the_example_that_is_tested() throws IOException {
        byte[] example = PolicySource.ofResource("/org/privacyascode/policies/examples/minimal.yaml")
                .bytes();
        String block = "```yaml\n" + new String(example, StandardCharsets.UTF_8) + "```\n";
        assertThat(Files.readString(Path.of("../docs/policy-format.md"))).contains(block);
        assertThat(Files.readString(Path.of("../README.md"))).contains(block);
    }

    private static void collect(JsonNode schema, List<String> rows) {
        schema.properties().forEach(entry -> {
            if (entry.getKey().equals("properties")) {
                entry.getValue()
                        .properties()
                        .forEach(property ->
                                rows.add("| `" + property.getKey() + "` | " + described(property.getValue()) + " |"));
            }
            if (entry.getValue().isObject() && !entry.getKey().equals("examples")) {
                collect(entry.getValue(), rows);
            }
        });
    }

    private static String described(JsonNode property) {
        return property.has("description")
                ? property.get("description").asString()
                : described(SCHEMA.at(property.get("$ref").asString().substring(1)));
    }
}
