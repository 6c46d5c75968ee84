package org.privacyascode.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFilesTest {

    private static List<NameFiles.Line> parse(String text) throws IOException {
        return NameFiles.parse("words.txt", new BufferedReader(new StringReader(text)));
    }

    @Test
    void keeps_heads_phrases_and_line_numbers() throws IOException {
        NameFiles.Line line =
                parse("# words\n\ncontact.email anywhere: email, e mail\n").get(0);
        assertThat(line.word(0)).isEqualTo("contact.email");
        assertThat(line.word(1)).isEqualTo("anywhere");
        assertThat(line.phrases()).containsExactly("email", "e mail");
        assertThat(line.number()).isEqualTo(3);
    }

    @Test
    void says_where_a_line_has_no_head_or_an_empty_phrase() {
        assertThatThrownBy(() -> parse("email, mail")).hasMessageStartingWith("words.txt:1:");
        assertThatThrownBy(() -> parse("\ncontact.email anywhere: email,,mail")).hasMessageStartingWith("words.txt:2:");
    }
}
