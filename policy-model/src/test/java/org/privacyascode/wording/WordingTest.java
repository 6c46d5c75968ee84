package org.privacyascode.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.Keyed;
import org.privacyascode.policy.Lifetime;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.StartEvent;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.Vocabulary;

class WordingTest {

    private final Wording wording = Wording.of("en-US");

    @ParameterizedTest
    @CsvSource({
        "P1M,one month",
        "P14M,14 months",
        "P90D,90 days",
        "P1D,one day",
        "P1Y6M,one year and 6 months",
        "P1Y2M3D,'one year, 2 months and 3 days'",
        "P2W,2 weeks",
        "PT30M,30 minutes",
        "PT1H,one hour"
    })
    void writes_a_period_as_people_say_it(String iso, String words) {
        assertThat(wording.period(Period.parse(iso).orElseThrow())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US,'October 15, 2025'",
        "en,'October 15, 2025'",
        "en-GB,15 October 2025",
        "en-IE,15 October 2025",
        "de,15. Oktober 2025",
        "fr,15 octobre 2025",
        "es,15 de octubre de 2025"
    })
    void writes_a_date_as_the_region_does(String tag, String words) {
        assertThat(Wording.of(tag).date(LocalDate.of(2025, 10, 15))).isEqualTo(words);
    }

    @Test
    void writes_the_first_day_of_a_month_as_the_language_does() {
        assertThat(Wording.of("fr").date(LocalDate.of(2027, 1, 1))).isEqualTo("1er janvier 2027");
        assertThat(Wording.of("de").date(LocalDate.of(2027, 1, 1))).isEqualTo("1. Januar 2027");
    }

    @Test
    void joins_a_list_with_commas_and_one_and() {
        assertThat(wording.list(List.of())).isEmpty();
        assertThat(wording.list(List.of("a"))).isEqualTo("a");
        assertThat(wording.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void writes_e_for_y_before_the_sound_of_i_in_spanish() {
        Wording spanish = Wording.of("es");
        assertThat(spanish.list(List.of("nombre", "identificador"))).isEqualTo("nombre e identificador");
        assertThat(spanish.list(List.of("nombre", "historial"))).isEqualTo("nombre e historial");
        assertThat(spanish.list(List.of("nombre", "hielo"))).isEqualTo("nombre y hielo");
        assertThat(spanish.list(List.of("identificador", "nombre"))).isEqualTo("identificador y nombre");
    }

    @ParameterizedTest
    @CsvSource({
        "de,P1M,einen Monat",
        "de,P1Y6M,ein Jahr und 6 Monate",
        "fr,P30D,30 jours",
        "es,P1Y2M3D,'un año, 2 meses y 3 días'"
    })
    void writes_a_period_in_each_language(String language, String iso, String words) {
        assertThat(Wording.of(language).period(Period.parse(iso).orElseThrow())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "de,in der Schweiz,in den Vereinigten Staaten,auf den Philippinen",
        "fr,en Suisse,aux États-Unis,aux Philippines",
        "es,en Suiza,en Estados Unidos,en Filipinas",
        "en,in Switzerland,in the United States,in the Philippines"
    })
    void says_where_something_is(String language, String swiss, String states, String isles) {
        Wording words = Wording.of(language);
        assertThat(List.of(
                        words.inside(new Country("CH")),
                        words.inside(new Country("US")),
                        words.inside(new Country("PH"))))
                .containsExactly(swiss, states, isles);
    }

    @Test
    void counts_zero_as_the_language_does() {
        assertThat(Wording.of("fr").count(Phrase.PERIOD_DAY, 0)).isEqualTo("un jour");
        assertThat(Wording.of("es").count(Phrase.PERIOD_DAY, 0)).isEqualTo("0 días");
        assertThat(Wording.of("de").count(Phrase.TRANSLATION_MISSING, 2, "Englisch"))
                .isEqualTo("2 Stellen sind noch nicht übersetzt; sie stehen hier auf Englisch.");
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "es"})
    void names_every_category_and_purpose_of_the_vocabulary(String language) {
        Wording words = Wording.of(language);
        Vocabulary vocabulary = Vocabulary.load();
        assertThat(vocabulary.categories()).allSatisfy(category -> assertThat(words.category(category.key()))
                .isPresent());
        assertThat(vocabulary.purposes()).allSatisfy(purpose -> assertThat(words.purposeText(purpose.key()))
                .hasValueSatisfying(text -> assertThat(text).endsWith(".")));
        assertThat(words.category(new CategoryKey("no.such"))).isEmpty();
    }

    @Test
    void never_reads_a_value_for_slots() {
        assertThat(wording.list(List.of("{item}", "$1", "{list}"))).isEqualTo("{item}, $1 and {list}");
    }

    @Test
    void says_how_long_something_stays_on_a_device() {
        assertThat(wording.lifetime(new Lifetime.Session())).isEqualTo("until you close your browser");
        assertThat(wording.lifetime(new Lifetime.Persistent())).isEqualTo("until you delete it");
        assertThat(wording.lifetime(new Lifetime.For(Period.parse("P13M").orElseThrow())))
                .isEqualTo("13 months");
    }

    @Test
    void names_every_country_of_the_standard() {
        assertThat(Locale.getISOCountries()).allSatisfy(code -> assertThat(wording.country(new Country(code)))
                .hasSizeGreaterThan(2));
        assertThat(wording.country(new Country("US"))).isEqualTo("United States");
        assertThat(wording.inCountry(new Country("US"))).isEqualTo("the United States");
        assertThat(wording.inCountry(new Country("DE"))).isEqualTo("Germany");
        assertThat(wording.country(new Country("ZZ"))).isEqualTo("ZZ");
    }

    @Test
    void knows_the_thirty_countries_of_the_european_economic_area() {
        assertThat(Arrays.stream(Locale.getISOCountries()).map(Country::new).filter(wording::isInEea))
                .hasSize(30)
                .contains(new Country("NO"), new Country("IE"))
                .doesNotContain(new Country("GB"), new Country("CH"));
    }

    @Test
    void has_a_word_for_each_member_of_a_closed_list() {
        for (Family family : Family.values()) {
            for (String member : family.required()) {
                assertThat(wording.find(family, member)).isPresent();
            }
        }
        Keyed closed = StartEvent.ACCOUNT_CLOSED;
        assertThat(wording.term(Family.AFTER, closed)).isEqualTo("you close your account");
        assertThat(wording.find(Family.KIND, "no-such-kind")).isEmpty();
    }

    @Test
    void says_which_languages_it_speaks_when_asked_for_another() {
        assertThatThrownBy(() -> Wording.of("tlh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no words for the language \"tlh\": pages can be written in English, German, French, Spanish; tags are like en-US or de");
        assertThatThrownBy(() -> Wording.of("../countries/en")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_a_phrase_with_the_wrong_number_of_values() {
        assertThatThrownBy(() -> wording.say(Phrase.KEEP_FOR, "14 months"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("takes [period, event], not 1 values");
    }
}
