package org.privacyascode.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two.|One.#Two.",
                "Necessary (e.g., login sessions). Next!|Necessary (e.g., login sessions).#Next!",
                "See Art. 6 and no. 5. Then go.|See Art. 6 and no. 5.#Then go.",
                "By Example Inc. We pay.|By Example Inc.#We pay.",
                "By Example Inc. (United States).|By Example Inc. (United States).",
                "He said \"stop.\" Then left.|He said \"stop.\"#Then left.",
                "Is it so? Yes|Is it so?#Yes",
                "Version 2.0.0. It applies.|Version 2.0.0.#It applies.",
                "a lower. case start|a lower. case start",
                "(\"we,\" \"us,\" or \"our\") collects|(\"we,\" \"us,\" or \"our\") collects"
            })
    void end_where_a_reader_would_end_them(String text, String sentences) {
        assertThat(String.join("#", Sentences.split(text))).isEqualTo(sentences);
    }
}
