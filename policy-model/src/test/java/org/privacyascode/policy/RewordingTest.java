package org.privacyascode.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyascode.policy.yaml.PolicyReader;

class RewordingTest {

    private static final PolicyReader READER = PolicyReader.create();

    @ParameterizedTest
    @ValueSource(strings = {"smartaimovies/policy.yaml", "smartaimovies/complete.yaml", "examples/minimal.yaml"})
    void meets_every_text_at_the_path_of_the_tree_and_no_other(String file) {
        Policy policy = READER.readBuiltIn(file).policy();
        Map<String, Text> met = new LinkedHashMap<>();
        Policy same = Rewording.of(policy, (path, text) -> {
            met.put(path, text);
            return Optional.of(text);
        });
        Map<String, Text> texts = new LinkedHashMap<>();
        PolicyTree.of(policy).facts().forEach((path, fact) -> {
            if (fact.given().orElse(null) instanceof Scalar.Words words) {
                texts.put(path, words.text());
            }
        });
        assertThat(met).isEqualTo(texts);
        assertThat(same).isEqualTo(policy);
    }

    @Test
    void changes_words_and_leaves_every_fact() {
        Policy policy = READER.readBuiltIn("smartaimovies/complete.yaml").policy();
        Policy other = Rewording.of(policy, (path, text) -> Optional.of(new Text("x" + text.source())));
        PolicyTree.of(other).facts().forEach((path, fact) -> {
            Stated<Scalar> before = PolicyTree.of(policy).fact(path).orElseThrow();
            if (before.given().orElse(null) instanceof Scalar.Words words) {
                assertThat(fact)
                        .isEqualTo(Stated.of(
                                new Scalar.Words(new Text("x" + words.text().source()))));
            } else {
                assertThat(fact).isEqualTo(before);
            }
        });
        assertThat(other.origins()).isEqualTo(policy.origins());
    }

    @Test
    void leaves_out_words_but_keeps_those_that_have_to_stand() {
        Policy policy = READER.readBuiltIn("smartaimovies/complete.yaml").policy();
        Policy bare = Rewording.of(policy, (path, text) -> Optional.empty());
        assertThat(bare.document().title().isAbsent()).isTrue();
        assertThat(bare.data().values()).hasSameSizeAs(policy.data().values());
        assertThat(PolicyTree.of(bare).facts().values())
                .noneMatch(fact -> fact.given().orElse(null) instanceof Scalar.Words);
    }
}
