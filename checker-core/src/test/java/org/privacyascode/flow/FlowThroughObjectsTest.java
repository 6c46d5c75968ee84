package org.privacyascode.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlowThroughObjectsTest {

    private static final String HELPERS =
            """
            class Box { String[] in; User who; static void join(Box from, Box to) { to.in = from.in; } }
            """;

    @TempDir
    Path folder;

    /** What is done, the code that sends an e-mail address, and the near miss that does not. */
    static Stream<Arguments> cases() {
        return Stream.of(
                pair(
                        "an object stream",
                        """
                        var bytes = new java.io.ByteArrayOutputStream(); java.io.ObjectOutput to = new java.io.ObjectOutputStream(bytes);
                        to.writeObject(u.email);
                        var from = new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()));
                        Out.send(from.readObject());""",
                        """
                        var bytes = new java.io.ByteArrayOutputStream(); java.io.ObjectOutput to = new java.io.ObjectOutputStream(bytes);
                        to.writeObject(u.other);
                        var from = new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()));
                        Out.send(from.readObject());"""),
                pair(
                        "a part that a called method shared with another object",
                        "Box a = new Box(); a.in = new String[1]; Box b = new Box(); Box.join(a, b); a.in[0] = u.email; Out.send(b.in[0]);",
                        "Box a = new Box(); a.in = new String[1]; Box b = new Box(); b.in = new String[1]; Box.join(a, new Box()); a.in[0] = u.email; Out.send(b.in[0]);"));
    }

    private static Arguments pair(String what, String leak, String clean) {
        return Arguments.of(what, leak, clean);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void follows(String what, String leak, String clean) {
        assertThat(sent(leak)).as(what).contains("contact.email");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reports_nothing_for_the_near_miss_of(String what, String leak, String clean) {
        assertThat(sent(clean)).as("%s is clean", what).doesNotContain("contact.email");
    }

    private Stream<String> sent(String statements) {
        String program = "class A { void run(User u) throws Exception { " + statements + " } }\n" + HELPERS;
        return Compiled.analyse(folder, program).facts().stream()
                .map(fact -> fact.data().category());
    }
}
