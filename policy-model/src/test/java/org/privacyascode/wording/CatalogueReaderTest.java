package org.privacyascode.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.table.Table;

class CatalogueReaderTest {

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
            assertThat(CatalogueReader.read("en.yaml", text, Optional.empty()).language())
                    .isEqualTo("en");
            return;
        }
        assertThat(text).contains(part);
        String broken = text.replaceFirst(Pattern.quote(part), other == null ? "" : other.replace("$", "\\$"));
        assertThatThrownBy(() -> CatalogueReader.read("en.yaml", broken, Optional.empty()))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining(problem)
                .hasMessageMatching("(?s).*en\\.yaml:\\d+:\\d+: .*")
                .hasMessageContaining(second == null ? "" : second);
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "es"})
    void has_the_same_keys_in_every_language(String language) throws IOException {
        Catalogue model = CatalogueReader.read("en.yaml", catalogue(), Optional.empty());
        String text = text(language);
        assertThat(withoutRegions(CatalogueReader.read(language + ".yaml", text, Optional.of(model))))
                .isEqualTo(withoutRegions(model));
        String missing = text.replaceFirst("(?m)^  hosting: .*\n", "");
        assertThatThrownBy(() -> CatalogueReader.read("x.yaml", missing, Optional.of(model)))
                .hasMessageContaining("x.yaml:1:1: no words for kind.hosting");
        String extra = text.replaceFirst("(?m)^  hosting: (.*)\n", "  hosting: $1\n  hostess: $1\n");
        assertThatThrownBy(() -> CatalogueReader.read("x.yaml", extra, Optional.of(model)))
                .hasMessageMatching("(?s).*x\\.yaml:\\d+:\\d+: nothing uses kind.hostess.*");
    }

    private static Set<String> withoutRegions(Catalogue catalogue) {
        Set<String> keys = new TreeSet<>(catalogue.templates().keySet());
        keys.removeIf(key -> key.startsWith("date."));
        return keys;
    }

    @Test
    void lets_an_organisation_say_it_in_other_words_but_not_leave_out_a_fact() {
        Wording wording = Wording.of("en");
        Wording own = wording.with("wording/en.yaml", "rights:\n  free: You pay nothing.\nright: {access: See}\n");
        assertThat(own.say(Phrase.RIGHTS_FREE)).isEqualTo("You pay nothing.");
        assertThat(own.find(Family.RIGHT, "access")).contains("See");
        assertThat(own.say(Phrase.RIGHTS_NOT_FREE)).isEqualTo(wording.say(Phrase.RIGHTS_NOT_FREE));
        assertThatThrownBy(() -> wording.with("wording/en.yaml", "rights:\n  within: We answer soon.\n"))
                .hasMessageContaining("wording/en.yaml:2:11: rights.within shows [] and has to show [period]");
        assertThatThrownBy(() -> wording.with("wording/en.yaml", "rights:\n  in: We answer soon.\n"))
                .hasMessageContaining("wording/en.yaml:2:7: nothing uses rights.in");
        assertThatThrownBy(() -> wording.with("wording/en.yaml", "language: de\nright: {access: Auskunft}\n"))
                .hasMessageContaining("wording/en.yaml:1:11: these are not words in en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "zero: other~zero: none~plural.zero~zero takes the form of one or other",
                "soft: \"(?!)\"~soft: \"(?!\"~before.soft~no pattern"
            })
    void reports_grammar_that_is_none(String part, String other, String key, String problem) throws IOException {
        String broken = catalogue().replace(part, other);
        assertThatThrownBy(() -> CatalogueReader.read("en.yaml", broken, Optional.empty()))
                .hasMessageMatching("(?s).*en\\.yaml:\\d+:\\d+: " + problem + ".*");
    }

    @ParameterizedTest
    @CsvSource({
        "en,'may|might|some|often|possible|possibly|various'",
        "de,'möglicherweise|eventuell|gegebenenfalls|unter Umständen|vielleicht|manchmal|verschiedene'",
        "fr,'éventuellement|le cas échéant|peut-être|parfois|divers|diverses'",
        "es,'quizás|posiblemente|en su caso|a veces|diversos|diversas'"
    })
    void says_nothing_that_hedges_and_no_sentence_over_25_words(String language, String words) throws IOException {
        Pattern hedge = Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Sentences sentences = Sentences.of(language);
        assertThat(CatalogueReader.read("x.yaml", text(language), Optional.empty())
                        .templates()
                        .values())
                .hasSizeGreaterThan(250)
                .allSatisfy(template -> {
                    assertThat(template.text()).doesNotContainPattern(hedge);
                    assertThat(sentences.split(template.text()))
                            .allSatisfy(sentence ->
                                    assertThat(sentence.split(" ").length).isLessThanOrEqualTo(25));
                });
    }

    @Test
    void reports_a_row_that_is_no_country() {
        Table eea = Table.parse("eea.csv", "code\nDE\n");
        String head = "code,name,said,in\nDE,Germany,Germany,in Germany\n";
        assertThatThrownBy(() -> Countries.of(Table.parse("en.csv", head + "DE,Germany,Germany,in Germany\n"), eea))
                .hasMessageContaining("en.csv:3:1: The country DE stands twice");
        assertThatThrownBy(() -> Countries.of(Table.parse("en.csv", head + "de,Germany,Germany,in Germany\n"), eea))
                .hasMessageContaining("en.csv:3:1: de is no code of a country");
        assertThatThrownBy(() -> Countries.of(Table.parse("en.csv", head), Table.parse("eea.csv", "code\nFR\n")))
                .hasMessageContaining("eea.csv:2:1: The member FR has no name");
    }

    private static String catalogue() throws IOException {
        return text("en");
    }

    private static String text(String language) throws IOException {
        String name = "/org/privacyascode/policies/wording/" + language + ".yaml";
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
