package org.privacyascode.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.Vocabulary;

class NamesVocabularyTest {

    @Test
    void every_category_of_the_word_lists_is_a_key_of_the_vocabulary() {
        Vocabulary vocabulary = Vocabulary.load();
        assertThat(Names.load().categories()).hasSizeGreaterThan(100).allSatisfy(key -> assertThat(
                        vocabulary.category(new CategoryKey(key)))
                .as(key)
                .isPresent());
    }
}
