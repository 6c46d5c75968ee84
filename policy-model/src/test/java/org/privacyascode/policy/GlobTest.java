package org.privacyascode.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlobTest {
    @Test
    void a_star_stands_for_any_run_of_characters() {
        Glob cookie = new Glob("_pk_id*");
        assertThat(cookie.matches("_pk_id.1.1fff")).isTrue();
        assertThat(cookie.matches("_pk_id")).isTrue();
        assertThat(cookie.matches("x_pk_id")).isFalse();
        assertThat(new Glob("*.example.de").matchesIgnoringCase("MAIL.Example.de"))
                .isTrue();
        assertThat(new Glob("*.example.de").matchesIgnoringCase("example.de")).isFalse();
        assertThat(new Glob("*.example.de").matchesIgnoringCase("evil-example.de"))
                .isFalse();
        assertThat(new Glob("${*_SERVICE_URL}").matches("${ORDER_SERVICE_URL}")).isTrue();
    }

    @Test
    void everything_but_a_star_is_literal() {
        assertThat(new Glob("a.b").matches("axb")).isFalse();
        assertThat(new Glob("[ab]").matches("a")).isFalse();
        assertThat(new Glob("a?").matches("ab")).isFalse();
    }

    @Test
    void no_pattern_is_slow() {
        String text = "a".repeat(20_000);
        assertThat(new Glob("*a".repeat(500) + "b").matches(text)).isFalse();
    }
}
