package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.privacyascode.policy.PolicyJson;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No key of the format is read and then forgotten. */
class EveryKeyTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Vendors VENDORS = Vendors.load();
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(PublishedSchema.text());

    /** Keys that never reach the model by themselves: what they say is in what results. */
    private static final Set<String> ELSEWHERE = Set.of(
            "#/properties/extends",
            "#/properties/use",
            "#/properties/overlay",
            "#/$defs/question/properties/remove",
            "#/properties/cookies/else/additionalProperties");

    /** Values that have no other: the format, and an id that other parts refer to. */
    private static final Set<String> FIXED = Set.of("/format", "/subjects/0");

    private static final List<String> OTHER_VALUES = List.of(
            "true",
            "false",
            "P3D",
            "2025-12-25",
            "2027-02-02",
            "FR",
            "7",
            "9.8.7",
            "other@example.com",
            "https://other.example/x",
            "other.example",
            "erase",
            "archive",
            "retired",
            "processor",
            "authority",
            "uk-pecr",
            "observed",
            "third-party",
            "hosting",
            "court",
            "visitor",
            "given",
            "criteria",
            "newsletter",
            "service",
            "service.search",
            "contact.fax",
            "hashed",
            "optional",
            "consent",
            "contract",
            "tax-year-end",
            "collection",
            "art10",
            "cache",
            "first",
            "session",
            "lax",
            "not-answered",
            "banner",
            "bcr",
            "backups",
            "access-control",
            "paragraph",
            "in-app",
            "erasure",
            "purposes",
            "fr",
            "sendgrid",
            "twilio-sendgrid",
            "contact.privacy.form",
            "com.other",
            "improvement",
            "Some other words.");

    @Test
    void the_example_of_everything_has_every_key_of_the_schema() {
        Set<String> used = new LinkedHashSet<>();
        use("#", SCHEMA, everything(), used);
        Set<String> all = new TreeSet<>();
        collect("#", SCHEMA, all);
        all.removeIf(key -> ELSEWHERE.contains(key) || key.startsWith("#/$defs/flat-cookie/"));
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(used).containsAll(all);
    }

    @Test
    void changing_any_value_changes_the_exported_policy() {
        YamlNode.YamlMap everything = everything();
        String before = export(everything).orElseThrow();
        List<String> forgotten = new ArrayList<>();
        Mutations.paths(everything).forEach((path, node) -> {
            if (node instanceof YamlNode.YamlText text && !FIXED.contains(path)) {
                Optional<String> after = otherValues(text.text())
                        .map(value -> export(Mutations.change(everything, path, old -> Mutations.text(value))))
                        .flatMap(Optional::stream)
                        .findFirst();
                if (after.isEmpty()) {
                    forgotten.add(path + " takes no other value");
                } else if (after.get().equals(before)) {
                    forgotten.add(path + " is not exported");
                }
            }
        });
        assertThat(forgotten).isEmpty();
    }

    @Test
    void removing_any_key_changes_the_exported_policy() {
        YamlNode.YamlMap everything = everything();
        String before = export(everything).orElseThrow();
        Mutations.paths(everything).forEach((path, node) -> {
            if (node instanceof YamlNode.YamlMap map) {
                for (YamlNode.YamlEntry removed : map.entries()) {
                    YamlNode less = Mutations.change(
                            everything,
                            path,
                            old -> new YamlNode.YamlMap(
                                    map.entries().stream()
                                            .filter(entry -> entry != removed)
                                            .toList(),
                                    map.position()));
                    assertThat(export(less)).as("%s/%s", path, removed.name()).isNotEqualTo(Optional.of(before));
                }
            }
        });
    }

    /** Values of the same shape first, so that few have to be tried. */
    private static Stream<String> otherValues(String value) {
        String shape = shape(value);
        return Stream.concat(
                        Stream.concat(
                                OTHER_VALUES.stream()
                                        .filter(other -> shape(other).equals(shape)),
                                Stream.of(value + " x", value + "x")),
                        OTHER_VALUES.stream())
                .filter(other -> !other.equals(value));
    }

    private static String shape(String value) {
        return value.matches("true|false")
                ? "boolean"
                : value.replaceAll("[0-9]+", "0").replaceAll("[a-z]+", "a").replaceAll("[^0a:@/A-Z -]", ".");
    }

    private static Optional<String> export(YamlNode tree) {
        Problems problems = new Problems();
        String json = PolicyJson.of(new ModelReader(VOCABULARY, VENDORS, problems, new Problems())
                .read(LongForm.of((YamlNode.YamlMap) tree)));
        return problems.isEmpty() ? Optional.of(json) : Optional.empty();
    }

    private static YamlNode.YamlMap everything() {
        return Root.of(PolicySource.ofResource("/org/privacyascode/policy/yaml/everything.yaml"), new Problems())
                .orElseThrow();
    }

    /** Follows a policy through the schema and notes every property that it uses. */
    private static void use(String at, JsonNode schema, YamlNode node, Set<String> used) {
        if (schema.has("$ref")) {
            String target = schema.get("$ref").asString();
            used.add(target);
            use(target, SCHEMA.at(target.substring(1)), node, used);
        }
        for (String branch : List.of("then", "else", "items")) {
            if (schema.has(branch) && fits(schema, branch, node)) {
                Stream<YamlNode> parts =
                        branch.equals("items") ? ((YamlNode.YamlList) node).nodes().stream() : Stream.of(node);
                parts.forEach(part -> use(at + "/" + branch, schema.get(branch), part, used));
            }
        }
        if (node instanceof YamlNode.YamlMap map) {
            map.entries().forEach(entry -> {
                boolean named = schema.path("properties").has(entry.name());
                String key = named ? "properties/" + entry.name() : "additionalProperties";
                JsonNode inner =
                        named ? schema.get("properties").get(entry.name()) : schema.path("additionalProperties");
                if (inner.isObject()) {
                    used.add(at + "/" + key);
                    use(at + "/" + key, inner, entry.value(), used);
                }
            });
        }
    }

    private static boolean fits(JsonNode schema, String branch, YamlNode node) {
        if (branch.equals("items")) {
            return node instanceof YamlNode.YamlList;
        }
        JsonNode condition = schema.get("if");
        boolean holds = condition.has("$ref")
                ? node instanceof YamlNode.YamlMap map && map.isQuestion()
                : condition.path("type").asString().equals("array")
                        ? node instanceof YamlNode.YamlList
                        : node instanceof YamlNode.YamlMap;
        return holds == branch.equals("then");
    }

    /** All properties of the schema; a property that only refers to a definition is that definition. */
    private static void collect(String at, JsonNode schema, Set<String> all) {
        schema.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            String inner = at + "/" + entry.getKey();
            if (entry.getKey().equals("properties")) {
                value.properties()
                        .forEach(property -> all.add(
                                property.getValue().size() == 1
                                                && property.getValue().has("$ref")
                                        ? property.getValue().get("$ref").asString()
                                        : inner + "/" + property.getKey()));
            }
            if (value.isObject() && !entry.getKey().equals("examples")) {
                collect(inner, value, all);
            }
        });
    }
}
