package org.privacyascode.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void finds_inserts_between_words() {
        Text text = new Text("Under {children.minimum-age} on {site}.");
        assertThat(text.parts())
                .containsExactly(
                        new Text.Words("Under "),
                        new Text.Insert("children.minimum-age"),
                        new Text.Words(" on "),
                        new Text.Insert("site"),
                        new Text.Words("."));
    }

    @Test
    void braces_around_anything_else_stay_words() {
        assertThat(new Text("${7*7} {{ x }} { site } {Site} {}").inserts()).isEmpty();
    }
}
