package org.privacyascode.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.fact.FactKind;

class FlowThroughLibrariesTest {

    private static final String HELPERS =
            """
            class Box { String in; }
            class Ask { static <T> T of(Class<T> type, Object from) { return (T) from; } }
            """;

    @TempDir
    Path folder;

    /** What is done, the code that sends an e-mail address, and the near miss that does not. */
    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        "a future",
                        "java.util.concurrent.CompletableFuture.supplyAsync(() -> u.email).thenApply(x -> x + \"!\").thenAccept(Out::send);",
                        "java.util.concurrent.CompletableFuture.completedFuture(u.email).exceptionally(t -> { Out.send(t.getMessage()); return \"\"; });"),
                Arguments.of(
                        "a member deep in collections",
                        "Box b = new Box(); b.in = u.email; var m = Map.of(1, List.of(Map.of(2, List.of(b)))); Out.send(m.get(1).get(0).get(2).get(0).in);",
                        "Box b = new Box(); b.in = u.email; var m = Map.of(1, List.of(Map.of(2, List.of(b)))); Box c = new Box(); Out.send(c.in);"),
                Arguments.of(
                        "an object asked for by its class",
                        "Object any = new ArrayList<>(); Out.send(Ask.of(User.class, any));",
                        "Object any = new ArrayList<>(); Out.send(Ask.of(Box.class, any));"),
                Arguments.of(
                        "text that an unknown call makes",
                        "Out.send(java.text.MessageFormat.format(\"{0}\", u.email));",
                        "Out.send(java.text.MessageFormat.format(\"{0}\", u));"));
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

    @Test
    void the_answer_of_a_store_is_not_the_question() {
        assertThat(sent("java.sql.PreparedStatement s = null; s.setString(1, u.email); Out.send(s.executeQuery());"))
                .isEmpty();
    }

    private List<String> sent(String statements) {
        String program = "class A { void run(User u) throws Exception { " + statements + " } }\n" + HELPERS;
        return Compiled.analyse(folder, program).facts().stream()
                .filter(fact -> fact.kind() == FactKind.SHARED)
                .map(fact -> fact.data().category())
                .toList();
    }
}
