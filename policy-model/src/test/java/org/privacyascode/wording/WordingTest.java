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
    @CsvSource({"en-US,'October 15, 2025'", "en,'October 15, 2025'", "en-GB,15 October 2025", "en-IE,15 October 2025"})
    void writes_a_date_as_the_region_does(String tag, String words) {
        assertThat(Wording.of(tag).date(LocalDate.of(2025, 10, 15))).isEqualTo(words);
    }

    @Test
    void joins_a_list_with_commas_and_one_and() {
        assertThat(wording.list(List.of())).isEmpty();
        assertThat(wording.list(List.of("a"))).isEqualTo("a");
        assertThat(wording.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
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
                        "no words for the language \"tlh\": pages can be written in English, such as en-US or en-GB");
        assertThatThrownBy(() -> Wording.of("../countries/en")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_a_phrase_with_the_wrong_number_of_values() {
        assertThatThrownBy(() -> wording.say(Phrase.KEEP_FOR, "14 months"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("takes [period, event], not 1 values");
    }
}
