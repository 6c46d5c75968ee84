package org.privacyascode.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlancesTest {

    private static final String SOURCE =
            """
            class Customer {
                @Deprecated private String email;
                private static int count = 3;
                private long points;

                Customer(String email) {
                    this.email = email;
                }

                String email() {
                    return email;
                }

                void points(long first, int second) {
                    points = first;
                }

                String both() {
                    return email + points;
                }

                String trimmed() {
                    return email.trim();
                }

                long either(boolean yes) {
                    try {
                        return yes ? points : count;
                    } finally {
                        count = 0;
                    }
                }

                abstract static class Nothing {
                    abstract void nothing(String text);
                }
            }
            """;

    @TempDir
    private Path folder;

    private ClassShape read(String name, String... options) throws Exception {
        Path source = Files.writeString(folder.resolve("Customer.java"), SOURCE);
        String[] arguments = new String[options.length + 3];
        System.arraycopy(options, 0, arguments, 0, options.length);
        arguments[options.length] = "-d";
        arguments[options.length + 1] = folder.toString();
        arguments[options.length + 2] = source.toString();
        int result = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments);
        assertThat(result).isZero();
        return ShapeReader.read(Files.readAllBytes(folder.resolve(name + ".class")), "test");
    }

    private static MethodShape method(ClassShape shape, String name) {
        return shape.methods().stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sees_accessors_and_nothing_else_as_one() throws Exception {
        ClassShape shape = read("Customer", "-g");
        assertThat(method(shape, "email").accessed()).contains("email");
        assertThat(method(shape, "points").accessed()).contains("points");
        assertThat(method(shape, "<init>").accessed()).isEqualTo(Optional.empty());
        assertThat(method(shape, "both").accessed()).isEqualTo(Optional.empty());
        assertThat(method(shape, "trimmed").accessed()).isEqualTo(Optional.empty());
        assertThat(method(shape, "either").accessed()).isEqualTo(Optional.empty());
    }

    @Test
    void sees_the_first_line_and_the_names_of_parameters() throws Exception {
        ClassShape shape = read("Customer", "-g");
        assertThat(method(shape, "email").firstLine()).isEqualTo(11);
        assertThat(method(shape, "either").firstLine()).isEqualTo(28);
        assertThat(method(shape, "points").parameters())
                .extracting(MethodShape.Parameter::name)
                .containsExactly("first", "second");
        assertThat(shape.fields()).extracting(FieldShape::name).containsExactly("email", "count", "points");
        ClassShape nothing = read("Customer$Nothing", "-g");
        assertThat(method(nothing, "nothing").firstLine()).isZero();
    }

    @Test
    void without_debug_information_there_are_no_lines_and_no_names() throws Exception {
        ClassShape shape = read("Customer", "-g:none");
        assertThat(method(shape, "points").firstLine()).isZero();
        assertThat(method(shape, "points").parameters())
                .extracting(MethodShape.Parameter::name)
                .containsExactly("", "");
        assertThat(method(shape, "email").accessed()).contains("email");
    }

    @Test
    void names_that_the_compiler_keeps_for_reflection_count() throws Exception {
        ClassShape nothing = read("Customer$Nothing", "-g:none", "-parameters");
        assertThat(method(nothing, "nothing").parameters())
                .extracting(MethodShape.Parameter::name)
                .containsExactly("text");
    }
}
