package org.privacyascode.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "14 months,P14M",
        "1 year,P1Y",
        "90 days,P90D",
        "P1Y6M,P1Y6M",
        "30 minutes,PT30M",
        "PT30M,PT30M",
        "2 weeks,P2W",
        "P2W,P2W",
        "P1DT12H,P1DT12H"
    })
    void reads_words_and_iso_8601(String text, String iso) {
        assertThat(Period.parse(text)).map(Period::toString).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1y",
                "P-5D",
                "PT0S",
                "P0D",
                "P",
                "PT",
                "P1DT",
                "P99999999999Y",
                "forever",
                "",
                "14  months",
                "P9999Y",
                "0 days"
            })
    void refuses_everything_else(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void months_and_years_have_a_longest_and_a_shortest_length() {
        Period period = Period.parse("P1M").orElseThrow();
        assertThat(period.atLeast().toDays()).isEqualTo(28);
        assertThat(period.atMost().toDays()).isEqualTo(31);
    }
}
