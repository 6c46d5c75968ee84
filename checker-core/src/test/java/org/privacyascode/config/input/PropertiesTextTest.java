package org.privacyascode.config.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PropertiesTextTest {
    private static final List<String> PIECES = List.of(
            "a", "key", "=", ":", " ", "\t", "\\\n", "\n", "#c", "!", "\\=", "\\:", "\\\\", "\\u0041", "\r\n", "x y",
            "\\n", "\\ ", "\f");

    @Test
    void reads_what_the_platform_reads() throws IOException, UnreadableText {
        Random random = new Random(42);
        for (int run = 0; run < 5_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            text.append("\nlast=1\n");
            Properties expected = new Properties();
            expected.load(new StringReader(text.toString()));
            Map<Object, Object> actual = new HashMap<>();
            PropertiesText.read(SourceText.of("a.properties", text.toString()))
                    .forEach(property -> actual.put(property.key(), property.value()));
            assertThat(actual).as(text.toString()).isEqualTo(new HashMap<>(expected));
        }
    }

    @Test
    void knows_where_key_and_value_stand() throws UnreadableText {
        Property property = PropertiesText.read(SourceText.of("a.properties", "# c\n  a.b = \\\n   x"))
                .get(0);
        assertThat(property).isEqualTo(new Property("a.b", "x", new Position(2, 3), new Position(3, 4)));
    }

    @Test
    void refuses_an_escape_that_is_cut_short() {
        assertThatThrownBy(() -> PropertiesText.read(SourceText.of("a.properties", "a=1\nb=\\u00")))
                .isInstanceOfSatisfying(
                        UnreadableText.class, e -> assertThat(e.position()).isEqualTo(new Position(2, 3)));
    }
}
