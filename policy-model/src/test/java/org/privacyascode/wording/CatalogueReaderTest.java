package org.privacyascode.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.policy.problem.InvalidPolicyException;

class CatalogueReaderTest {

    private static final Pattern HEDGE =
            Pattern.compile("\\b(may|might|some|often|possible|various)\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "  until: \"until {event}\"~  util: \"until {event}\"~no words for keep.until~nothing uses keep.util",
                "\"{period} after {event}\"~\"after {event}\"~keep.for shows [event] and has to show~",
                "\"{period} after {event}\"~\"{period} after {event} {why}\"~keep.for shows~",
                "other: \"{n} months\"~other: months~period.month.other shows [] and has to show [n]~",
                "one: one month, ~~no words for period.month.one~",
                "Oops~Oops~~",
                "erase: we erase it~erase: \"we {erase it\"~then.erase is empty or has a brace without a slot~",
                "November, December]~November]~a year has twelve months~",
                "language: en~lingua: en~the catalogue does not say its language~",
                "answer: {~answer: [~not YAML~"
            })
    void reports_what_is_wrong_with_a_catalogue_and_where(String part, String other, String problem, String second)
            throws IOException {
        String text = catalogue();
        if (problem == null) {
            assertThat(CatalogueReader.read("en.yaml", text).language()).isEqualTo("en");
            return;
        }
        assertThat(text).contains(part);
        String broken = text.replaceFirst(Pattern.quote(part), other == null ? "" : other.replace("$", "\\$"));
        assertThatThrownBy(() -> CatalogueReader.read("en.yaml", broken))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining(problem)
                .hasMessageMatching("(?s).*en\\.yaml:\\d+:\\d+: .*")
                .hasMessageContaining(second == null ? "" : second);
    }

    @Test
    void says_nothing_that_hedges_and_no_sentence_over_25_words() throws IOException {
        assertThat(CatalogueReader.read("en.yaml", catalogue()).templates().values())
                .hasSizeGreaterThan(250)
                .allSatisfy(template -> {
                    assertThat(template.text()).doesNotContainPattern(HEDGE);
                    assertThat(Sentences.split(template.text()))
                            .allSatisfy(sentence ->
                                    assertThat(sentence.split(" ").length).isLessThanOrEqualTo(25));
                });
    }

    @Test
    void reports_a_line_that_is_no_country() {
        assertThatThrownBy(() ->
                        Countries.read("en.csv", "code,name,in,eea\nDE,Germany,Germany,yes\nDE,Germany\nDE,G,G,no\n"))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("en.csv:3:1: not a country: DE,Germany")
                .hasMessageContaining("en.csv:4:1: DE stands twice");
    }

    private static String catalogue() throws IOException {
        try (InputStream in = Wording.class.getResourceAsStream("/org/privacyascode/policies/wording/en.yaml")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
