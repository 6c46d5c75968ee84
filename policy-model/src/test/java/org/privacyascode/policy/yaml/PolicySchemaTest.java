package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** The reader and the schema that editors use agree on what a policy may look like. */
class PolicySchemaTest {
    private static final PublishedSchema SCHEMA = new PublishedSchema();
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Vendors VENDORS = Vendors.load();
    private static final YamlNode.YamlMap EVERYTHING = tree("/org/privacyascode/policy/yaml/everything.yaml");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/org/privacyascode/policies/smartaimovies/policy.yaml",
                "/org/privacyascode/policies/smartaimovies/complete.yaml",
                "/org/privacyascode/policies/examples/minimal.yaml",
                "/org/privacyascode/policy/yaml/everything.yaml"
            })
    void the_schema_accepts_what_the_reader_accepts(String resource) {
        assertThat(SCHEMA.problems(tree(resource))).isEmpty();
    }

    @Test
    void both_refuse_a_key_that_is_not_known_wherever_it_stands() {
        Map<String, YamlNode> paths = Mutations.paths(EVERYTHING);
        assertThat(paths.values())
                .filteredOn(YamlNode.YamlMap.class::isInstance)
                .hasSizeGreaterThan(80);
        paths.forEach((path, node) -> {
            if (node instanceof YamlNode.YamlMap) {
                assertRefused(
                        path + "/zzz",
                        Mutations.change(
                                EVERYTHING,
                                path,
                                map -> Mutations.with((YamlNode.YamlMap) map, "zzz", Mutations.text("17"))));
            }
        });
    }

    @Test
    void both_refuse_a_map_where_a_value_belongs() {
        YamlNode wrong = Mutations.with(new YamlNode.YamlMap(List.of(), Mutations.HERE), "zzz", Mutations.text("17"));
        Mutations.paths(EVERYTHING).forEach((path, node) -> {
            if (node instanceof YamlNode.YamlText && !isSuggestion(path)) {
                assertRefused(path, Mutations.change(EVERYTHING, path, text -> wrong));
            }
        });
    }

    @Test
    void both_refuse_a_list_of_lists_where_a_value_belongs() {
        YamlNode inner = new YamlNode.YamlList(List.of(Mutations.text("17")), Mutations.HERE);
        YamlNode wrong = new YamlNode.YamlList(List.of(inner), Mutations.HERE);
        Mutations.paths(EVERYTHING).forEach((path, node) -> {
            if (node instanceof YamlNode.YamlText && !isSuggestion(path)) {
                assertRefused(path, Mutations.change(EVERYTHING, path, text -> wrong));
            }
        });
    }

    @Test
    void the_reader_refuses_text_where_a_map_belongs_whenever_the_schema_does() {
        Mutations.paths(EVERYTHING).forEach((path, node) -> {
            if (node instanceof YamlNode.YamlMap) {
                YamlNode changed = Mutations.change(EVERYTHING, path, map -> Mutations.text("zz zz"));
                assertThat(!SCHEMA.problems(changed).isEmpty() && !refusedByReader(changed))
                        .as("only the schema refuses text at %s", path)
                        .isFalse();
            }
        });
    }

    /** What a question suggests has the shape of the place where it stands, which only the reader knows. */
    private static boolean isSuggestion(String path) {
        return path.endsWith("/suggest");
    }

    private static void assertRefused(String path, YamlNode changed) {
        assertThat(refusedByReader(changed)).as("the reader refuses %s", path).isTrue();
        assertThat(SCHEMA.problems(changed)).as("the schema refuses %s", path).isNotEmpty();
    }

    private static boolean refusedByReader(YamlNode tree) {
        if (!(tree instanceof YamlNode.YamlMap map)) {
            return true;
        }
        Problems problems = new Problems();
        new ModelReader(VOCABULARY, VENDORS, problems, new Problems()).read(LongForm.of(map));
        return !problems.isEmpty();
    }

    private static YamlNode.YamlMap tree(String resource) {
        Problems problems = new Problems();
        Optional<YamlNode.YamlMap> tree = Root.of(PolicySource.ofResource(resource), problems);
        assertThat(problems.sorted()).isEmpty();
        return tree.orElseThrow();
    }
}
