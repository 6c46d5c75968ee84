package org.privacyascode.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecidedBranchesTest {

    @TempDir
    Path folder;

    /** What decides, members whose {@code run(User)} sends an e-mail address, and members that cannot. */
    static Stream<Arguments> cases() {
        return Stream.of(
                pair(
                        "a local constant",
                        "void run(User u) { int level = 3; if (level < 5) Out.send(u.email); }",
                        "void run(User u) { int level = 3; if (level > 5) Out.send(u.email); }"),
                pair(
                        "a number that is computed",
                        "void run(User u) { int a = 2; a++; if (a * 2 == 6) Out.send(u.email); }",
                        "void run(User u) { int a = 2; a++; if (a * 2 != 6) Out.send(u.email); }"),
                pair(
                        "a switch",
                        "void run(User u) { int a = 2; switch (a) { case 2: Out.send(u.email); break; default: } }",
                        "void run(User u) { int a = 2; switch (a) { case 1: Out.send(u.email); break; default: } }"),
                pair(
                        "a number that may change",
                        "void run(User u) { int a = 0; if (u.visits > 1) a = 1; if (a == 1) Out.send(u.email); }",
                        "void run(User u) { int a = 0; if (u.visits > 1) a = 0; if (a == 1) Out.send(u.email); }"),
                pair(
                        "a counter",
                        "void run(User u) { for (int i = 0; i < 9; i++) { if (i == 3) Out.send(u.email); } }",
                        "void run(User u) { for (int i = 0; i < 9; i++) { int k = 1; if (k == 3) Out.send(u.email); } }"),
                pair(
                        "a loop that runs at least once",
                        "void run(User u) { String s = u.email; for (int i = 0; i < 3; i++) { s = s + i; } Out.send(s); }",
                        "void run(User u) { String s = u.email; for (int i = 0; i < 3; i++) { s = \"\"; } Out.send(s); }"),
                pair(
                        "a loop that may not run",
                        "void run(User u) { String s = u.email; for (int i = 0; i < u.visits; i++) { s = \"\"; } Out.send(s); }",
                        "void run(User u) { String s = u.email; s = \"\"; for (int i = 0; i < u.visits; i++) { s = s + i; } Out.send(s); }"),
                pair(
                        "what a private method is called with",
                        "void run(User u) { send(u, 3); } void more(User u) { send(u, 7); } private void send(User u, int n) { if (n > 5) Out.send(u.email); }",
                        "void run(User u) { send(u, 3); } void more(User u) { send(u, 4 - 1); } private void send(User u, int n) { if (n > 5) Out.send(u.email); }"),
                pair(
                        "what a private method passes on",
                        "void run(User u) { pass(u, 7); } private void pass(User u, int n) { send(u, n); } private void send(User u, int n) { if (n > 5) Out.send(u.email); }",
                        "void run(User u) { pass(u, 3); } private void pass(User u, int n) { send(u, n); } private void send(User u, int n) { if (n > 5) Out.send(u.email); }"),
                pair(
                        "a method that others may call",
                        "void run(User u) { send(u, 3); } void send(User u, int n) { if (n > 5) Out.send(u.email); }",
                        "void run(User u) { send(u, 3); } private void send(User u, int n) { if (n > 5) Out.send(u.email); }"),
                pair(
                        "a private method that is also handed on",
                        "void run(User u) { mail = u; send(3); IntConsumer f = this::send; f.accept(7); } User mail; private void send(int n) { if (n > 5) Out.send(mail.email); }",
                        "void run(User u) { mail = u; send(3); } User mail; private void send(int n) { if (n > 5) Out.send(mail.email); }"),
                pair(
                        "what a private method returns",
                        "void run(User u) { if (on()) Out.send(u.email); } private boolean on() { return true; }",
                        "void run(User u) { if (on()) Out.send(u.email); } private boolean on() { return off(); } private boolean off() { return false; }"),
                pair(
                        "a called method that overwrites",
                        "void run(User u) { u.other = u.email; clear(u, \"\"); Out.send(u.other); } static void clear(User u, String s) { if (u.visits > 1) u.other = s; }",
                        "void run(User u) { u.other = u.email; clear(u, \"\"); Out.send(u.other); } static void clear(User u, String s) { u.other = s; }"),
                pair(
                        "a called method that writes what it read",
                        "void run(User u) { u.other = u.email; grow(u); Out.send(u.other); } static void grow(User u) { u.other = u.other + \"!\"; }",
                        "void run(User u) { u.other = u.email; grow(u); Out.send(u.other); } static void grow(User u) { u.other = u.visits + \"!\"; }"),
                pair(
                        "a static field that a called method overwrites",
                        "static String kept; void run(User u) { keep(\"\"); keep(u.email); Out.send(kept); } static void keep(String s) { kept = s; }",
                        "static String kept; void run(User u) { keep(u.email); keep(\"\"); Out.send(kept); } static void keep(String s) { kept = s; }"));
    }

    private static Arguments pair(String what, String leak, String clean) {
        return Arguments.of(what, leak, clean);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void follows_the_way_that_can_be_taken(String what, String leak, String clean) {
        assertThat(sent(leak)).as(what).contains("contact.email");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void leaves_the_way_that_cannot_be_taken(String what, String leak, String clean) {
        assertThat(sent(clean)).as(what).doesNotContain("contact.email");
    }

    private Stream<String> sent(String members) {
        return Compiled.analyse(folder, "class A { " + members + " }").facts().stream()
                .map(fact -> fact.data().category());
    }
}
