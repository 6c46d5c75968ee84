package org.privacyascode.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibraryWordsTest {

    private final LibraryWords words = LibraryWords.load();

    @Test
    void a_client_keeps_nothing_and_a_list_does() {
        assertThat(words.keepsNothing("org/acme/HttpClient")).isTrue();
        assertThat(words.keepsNothing("org/acme/ClientList")).isFalse();
    }

    @Test
    void a_serialiser_writes_whole_objects_and_a_formatter_does_not() {
        assertThat(words.writesAll("org/acme/Writer", "toJson")).isTrue();
        assertThat(words.writesAll("org/acme/JSON", "of")).isTrue();
        assertThat(words.writesAll("org/acme/Formatter", "format")).isFalse();
    }
}
