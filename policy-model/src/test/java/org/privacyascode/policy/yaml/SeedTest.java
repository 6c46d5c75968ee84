package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SeedTest {
    @Test
    void the_page_of_the_seed_is_kept_byte_for_byte() {
        PolicySource seed = PolicySource.ofResource("/org/privacyascode/policies/smartaimovies/seed.txt");
        String text = new String(seed.bytes(), StandardCharsets.UTF_8);
        assertThat(text.split("\n", -1)).hasSize(104);
        assertThat(text).doesNotEndWith("\n").contains("[email\u00a0protected]");
        assertThat(seed.sha256()).isEqualTo("ca76ffc6a6fe91d77c1bf7c9fd85a37fe028c33e7acb290ce4cc91b52379a0b9");
    }
}
