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
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Step;

class FlowAnalysisTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5})
    void a_program_that_has_spent_its_facts_is_incomplete_and_says_where(int total) {
        FlowAnalysis flow = Compiled.analyse(
                folder,
                "class A { static String id(String s) { String t = s; return t; }"
                        + " void run(User u) { String x = id(id(u.email)); Out.send(x); String y = id(u.name); Out.send(y); } }",
                new Limits(1_500, 200, total));

        assertThat(flow.incomplete()).isNotEmpty().allSatisfy(cut -> {
            assertThat(cut.className()).isNotEmpty();
            assertThat(cut.reason()).contains("after " + total + " facts in all");
        });
    }

    /** What is done, the code that leaks an e-mail address, and the near miss that does not. */
    static Stream<Arguments> cases() {
        return Stream.of(
                pair(
                        "a local",
                        "String x = u.getEmail(); Out.send(x);",
                        "String x = u.getEmail(); x = \"\"; Out.send(x);"),
                pair(
                        "a field",
                        "u.setOther(u.email); Out.send(u.getOther());",
                        "u.setOther(u.email); u.setOther(\"\"); Out.send(u.getOther());"),
                pair(
                        "another object",
                        "User v = new User(); v.other = u.email; Out.send(v.other);",
                        "User v = new User(); User w = new User(); v.other = u.email; Out.send(w.other);"),
                pair(
                        "an alias",
                        "User v = new User(); User w = v; v.other = u.email; Out.send(w.other);",
                        "User v = new User(); User w = v; w.other = u.email; v.other = null; Out.send(w.other);"),
                pair(
                        "an alias in a field",
                        "User v = new User(); User w = new User(); v.friend = w; w.other = u.email; Out.send(v.friend.other);",
                        "User v = new User(); User w = new User(); v.friend = w; w.other = u.email; Out.send(w.friend.other);"),
                pair(
                        "a builder",
                        "StringBuilder b = new StringBuilder(); b.append(\"x\").append(u.email); Out.send(b.toString());",
                        "StringBuilder b = new StringBuilder(); b.append(\"x\").append(u.email); Out.send(\"n\" + b.length());"),
                pair("concatenation", "Out.send(\"to \" + u.email);", "Out.send(\"to \" + u.visits);"),
                pair(
                        "a list",
                        "List<String> l = new ArrayList<>(); l.add(u.email); for (String s : l) Out.send(s);",
                        "List<String> l = new ArrayList<>(); l.add(u.email); Out.send(l.size());"),
                pair(
                        "a map's key",
                        "Map<String, String> m = new HashMap<>(); m.put(\"a\", u.email); Out.send(m.get(\"a\"));",
                        "Map<String, String> m = new HashMap<>(); m.put(\"a\", u.email); Out.send(m.get(\"b\"));"),
                pair(
                        "an array",
                        "String[] a = new String[2]; a[1] = u.email; Out.send(a[1]);",
                        "String[] a = new String[2]; a[1] = u.email; Out.send(a[0]);"),
                pair(
                        "a stream",
                        "List.of(u).stream().map(User::getEmail).forEach(Out::send);",
                        "List.of(u).stream().map(x -> x.visits).forEach(Out::send);"),
                pair(
                        "a lambda",
                        "Supplier<String> s = () -> u.email; Out.send(s.get());",
                        "Supplier<String> s = () -> u.other; Out.send(s.get());"),
                pair(
                        "a captured value",
                        "String e = u.email; Runnable r = () -> Out.send(e); r.run();",
                        "String e = u.email; Runnable r = () -> Out.send(\"\" + e.length()); r.run();"),
                pair(
                        "an Optional",
                        "Out.send(Optional.of(u).map(x -> x.email).orElse(\"\"));",
                        "Out.send(Optional.of(u).map(x -> x.visits).orElse(0));"),
                pair(
                        "a collector",
                        "Out.send(List.of(u).stream().map(User::getEmail).collect(Collectors.joining(\",\")));",
                        "Out.send(List.of(u).stream().map(User::getEmail).collect(Collectors.counting()));"),
                pair(
                        "an exception",
                        "try { throw new IllegalStateException(u.email); } catch (IllegalStateException e) { Out.send(e.getMessage()); }",
                        "try { throw new IllegalStateException(\"no\"); } catch (IllegalStateException e) { Out.send(e.getMessage()); }"),
                pair(
                        "an anonymous class",
                        "String e = u.email; new Thread(new Runnable() { public void run() { Out.send(e); } }).start();",
                        "String e = u.email; new Thread(new Runnable() { public void run() { Out.send(\"\"); } }).start();"),
                pair(
                        "a choice",
                        "String e = u.visits > 1 ? u.email : \"\"; Out.send(e);",
                        "String e = u.email != null ? \"yes\" : \"no\"; Out.send(e);"),
                pair(
                        "a static field",
                        "S.kept = u.email; Out.send(S.kept);",
                        "S.kept = u.email; S.kept = \"\"; Out.send(S.kept);"),
                pair("a call", "Out.send(S.same(u.email));", "Out.send(S.nothing(u.email));"),
                pair("a callee that sends", "S.send(u.email);", "S.drop(u.email);"),
                pair(
                        "a callee that fills",
                        "User v = new User(); S.fill(v, u.email); Out.send(v.other);",
                        "User v = new User(); S.fill(v, \"\"); Out.send(v.other);"),
                pair(
                        "a callee with another caller",
                        "Out.send(S.same(u.email)); S.same(\"\");",
                        "S.same(u.email); Out.send(S.same(\"\"));"),
                pair("a whole object", "Out.send(u);", "Out.send(u.visits);"),
                pair(
                        "a list of objects",
                        "List<User> l = new ArrayList<>(); l.add(u); Out.send(l);",
                        "List<User> l = new ArrayList<>(); l.add(u); Out.send(l.isEmpty());"));
    }

    private static Arguments pair(String what, String leak, String clean) {
        return Arguments.of(what, leak, clean);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void follows_data_through(String what, String leak, String clean) {
        assertThat(sent(leak)).as("%s leaks", what).contains("contact.email");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reports_nothing_for_the_near_miss_of(String what, String leak, String clean) {
        assertThat(sent(clean)).as("%s is clean", what).doesNotContain("contact.email");
    }

    private List<String> sent(String statements) {
        return analyse(statements).facts().stream()
                .filter(fact -> fact.kind() == FactKind.SHARED)
                .map(fact -> fact.data().category())
                .toList();
    }

    private FlowAnalysis analyse(String statements) {
        return Compiled.analyse(
                folder,
                """
                class A { void run(User u) throws Exception {
                %s
                } }
                class S {
                    static String kept;
                    static String same(String x) { return x; }
                    static String nothing(String x) { return "" + x.length(); }
                    static void send(String x) { Out.send(x); }
                    static void drop(String x) { }
                    static void fill(User v, String x) { v.other = x; }
                }
                """
                        .formatted(statements));
    }

    @Test
    void tells_the_whole_path() {
        Fact fact = analyse("S.send(u.getEmail());").facts().get(0);
        assertThat(fact.place().className()).isEqualTo("S");
        assertThat(fact.place().member()).isEqualTo("send");
        assertThat(fact.trace().steps())
                .extracting(Step::does)
                .containsExactly("read from User.email", "passed to S.send", "given to Out.send");
        assertThat(fact.target().host()).isEqualTo("api.example.com");
    }

    @Test
    void a_safeguard_changes_the_label_and_deletes_nothing() {
        Fact fact = analyse("Out.send(Out.hash(u.email));").facts().get(0);
        assertThat(fact.data().category()).isEqualTo("contact.email");
        assertThat(fact.trace().safeguards()).containsExactly("hash");
    }

    @Test
    void a_log_shows_what_the_text_of_an_object_shows() {
        String code =
                """
                class P extends User { public String toString() { return "P " + getEmail(); } }
                record R(String email, int n) {}
                class A { void a(P p) { System.out.println(p); }
                          void b(User u) { System.out.println(u); }
                          void c(R r) { System.out.println(r); } }
                """;
        assertThat(Compiled.analyse(folder, code).facts().stream().filter(fact -> fact.kind() == FactKind.LOGGED))
                .extracting(fact -> fact.place().member() + " " + fact.data().category())
                .containsExactlyInAnyOrder("a contact.email", "c contact.email");
    }

    @Test
    void gives_the_same_facts_each_time() {
        String code = "List<String> l = new ArrayList<>(); l.add(u.email); l.add(u.name); Out.send(l); S.send(u.name);";
        assertThat(analyse(code).facts()).isEqualTo(analyse(code).facts()).hasSizeGreaterThan(2);
    }
}
