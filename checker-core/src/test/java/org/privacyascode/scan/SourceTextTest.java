package org.privacyascode.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static final SourceText ORDER = SourceText.of(
            """
            package shop;
            /* class Order { String email; } */
            @Table(name = "email")
            public class Order {
                // String email;
                private final String text = "email = 1; // {";
                private char brace = '{';
                private static final String OTHER = text;
                @Column(name = email)
                private String
                        email = text;

                String work() {
                    String phone = "local";
                    return phone;
                }

                record Line(String phone,
                            @Deprecated List<String> names) {
                    void email(String phone) {}
                }

                enum State { NEW }
                private String phone;
            }
            """);

    @Test
    void finds_a_field_and_neither_comments_nor_literals_nor_annotations() {
        assertThat(ORDER.lineOf(List.of("Order"), "email")).isEqualTo(11);
    }

    @Test
    void finds_a_field_behind_a_local_variable_and_a_nested_component_of_the_same_name() {
        assertThat(ORDER.lineOf(List.of("Order"), "phone")).isEqualTo(24);
    }

    @Test
    void finds_the_components_and_methods_of_a_nested_record() {
        assertThat(ORDER.lineOf(List.of("Order", "Line"), "phone")).isEqualTo(18);
        assertThat(ORDER.lineOf(List.of("Order", "Line"), "names")).isEqualTo(19);
        assertThat(ORDER.lineOf(List.of("Order", "Line"), "email")).isEqualTo(20);
    }

    @Test
    void a_use_of_the_name_is_no_declaration() {
        assertThat(ORDER.lineOf(List.of("Order"), "text")).isEqualTo(6);
    }

    @Test
    void a_generated_member_is_at_its_class_and_an_unknown_class_nowhere() {
        assertThat(ORDER.lineOf(List.of("Order"), "getEmail")).isEqualTo(4);
        assertThat(ORDER.lineOf(List.of("Order"), "")).isEqualTo(4);
        assertThat(ORDER.lineOf(List.of("Missing"), "email")).isZero();
    }

    @Test
    void a_text_that_ends_within_a_literal_or_comment_is_read_to_its_end() {
        assertThat(SourceText.of("class A { String a = \"x").lineOf(List.of("A"), "a"))
                .isEqualTo(1);
        assertThat(SourceText.of("class A { /* String b;").lineOf(List.of("A"), "b"))
                .isEqualTo(1);
        assertThat(SourceText.of("class A {\n String c = \"\\").lineOf(List.of("A"), "c"))
                .isEqualTo(2);
    }
}
