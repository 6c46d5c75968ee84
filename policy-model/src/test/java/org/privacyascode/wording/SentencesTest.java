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
        assertThat(String.join("#", Sentences.of("en-US").split(text))).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Ab dem 1. Januar 2027. Dann gilt sie.|Ab dem 1. Januar 2027.#Dann gilt sie.",
                "de|Das sind 2. Wir zählen.|Das sind 2.#Wir zählen.",
                "de|Nach Art. 6 Abs. 1 DSGVO, z. B. Daten. Ende.|Nach Art. 6 Abs. 1 DSGVO, z. B. Daten.#Ende.",
                "de|Er sagt: „Nein.“ Dann geht er.|Er sagt: „Nein.“#Dann geht er.",
                "fr|Voir l’art. 6. Puis agir.|Voir l’art. 6.#Puis agir.",
                "es|Vea el art. 6. ¿Algo más? Sí.|Vea el art. 6.#¿Algo más?#Sí."
            })
    void end_as_they_do_in_each_language(String language, String text, String sentences) {
        assertThat(String.join("#", Sentences.of(language).split(text))).isEqualTo(sentences);
    }
}
