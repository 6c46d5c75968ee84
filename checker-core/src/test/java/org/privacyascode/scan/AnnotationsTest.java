package org.privacyascode.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;

/** What our annotations change about flows, and what they do not hide. */
class AnnotationsTest {

    private static final String BEFORE =
            """
            package shop;
            import org.springframework.web.client.*;
            @interface PersonalData { String value(); }
            @interface NotPersonalData { String reason(); }
            @interface SharedWith { String[] value(); }
            @interface Safeguard { String[] value(); }
            class Customer { String email; String getEmail() { return email; } }
            """;

    @TempDir
    static Path library;

    @TempDir
    Path folder;

    @BeforeAll
    static void compileLibraries() {
        Project.compileLibraries("libraries.txt", library);
    }

    // ---- @SharedWith

    @Test
    void a_method_that_is_shared_hands_its_arguments_to_the_recipient() {
        String source =
                """
                interface Gateway { @SharedWith("partner") void push(String mail); void local(String mail); }
                class A { Gateway g; void run(Customer c) { g.push(c.getEmail()); } void near(Customer c) { g.local(c.getEmail()); } }
                """;

        assertThat(shared(source)).singleElement().satisfies(fact -> {
            assertThat(fact.target().recipient()).isEqualTo("partner");
            assertThat(fact.data().category()).isEqualTo("contact.email");
            assertThat(fact.place().member()).isEqualTo("run");
        });
    }

    @Test
    void a_parameter_that_is_shared_says_nothing_of_the_others() {
        String source =
                """
                interface Gateway { void push(@SharedWith("partner") String one, String two); }
                class A { Gateway g; void run(Customer c) { g.push("", c.getEmail()); } }
                """;

        assertThat(shared(source)).isEmpty();
        assertThat(shared(source.replace("push(\"\", c.getEmail())", "push(c.getEmail(), \"\")")))
                .extracting(fact -> fact.target().recipient())
                .containsExactly("partner");
    }

    @Test
    void an_address_that_is_open_belongs_to_the_recipient_that_the_code_around_it_names() {
        String source =
                """
                class Sender { RestTemplate t; String to;
                  void send(String mail) { t.postForObject(to, mail, String.class); } }
                class A { Sender s; @SharedWith("partner") void run(Customer c) { s.send(c.getEmail()); } }
                """;

        assertThat(shared(source)).extracting(fact -> fact.target().recipient()).containsExactly("partner");
        assertThat(shared(source.replace("@SharedWith(\"partner\")", "")))
                .extracting(fact -> fact.target().recipient())
                .containsExactly("");
    }

    @Test
    void a_host_that_is_seen_goes_before_what_an_annotation_says() {
        String source =
                """
                class A { RestTemplate t; @SharedWith("partner") void run(Customer c) {
                  t.postForObject("https://api.mixpanel.com/track", c.getEmail(), String.class); } }
                """;

        assertThat(shared(source)).extracting(fact -> fact.target().recipient()).containsExactly("mixpanel");
    }

    @Test
    void a_type_that_is_shared_is_so_for_those_outside_of_it() {
        String source =
                """
                @SharedWith("partner") class Gateway {
                  void push(String mail) { next(mail); } private void next(String mail) { } }
                class A { Gateway g; void run(Customer c) { g.push(c.getEmail()); } }
                """;

        assertThat(shared(source)).singleElement().satisfies(fact -> {
            assertThat(fact.target().recipient()).isEqualTo("partner");
            assertThat(fact.place().className()).isEqualTo("shop.A");
        });
    }

    // ---- @Safeguard

    @Test
    void a_safeguard_relabels_what_its_method_returns_and_nothing_else() {
        String source =
                """
                interface Hasher { @Safeguard("salted-hash") String hash(String text); }
                class Own implements Hasher { public String hash(String text) { return text + "!"; } }
                class A { Hasher h; void run(Customer c) { System.out.println(h.hash(c.getEmail())); }
                  void near(Customer c) { h.hash(c.getEmail()); System.out.println(c.getEmail()); } }
                """;

        assertThat(logged(source))
                .extracting(fact -> fact.place().member(), fact -> fact.trace().safeguards())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("run", List.of("salted-hash")),
                        org.assertj.core.groups.Tuple.tuple("near", List.of()));
        assertThat(logged(source.replaceFirst("class Own[^\\n]*\\n", "")))
                .extracting(fact -> fact.trace().safeguards())
                .containsExactlyInAnyOrder(List.of("salted-hash"), List.of());
    }

    @Test
    void a_safeguard_hides_nothing_that_its_method_does_before() {
        String source =
                """
                class A { @Safeguard("hash") String hash(String text) { System.out.println(text); return text; }
                  void run(Customer c) { hash(c.getEmail()); } }
                """;

        assertThat(logged(source)).singleElement().satisfies(fact -> {
            assertThat(fact.place().member()).isEqualTo("hash");
            assertThat(fact.trace().safeguards()).isEmpty();
        });
    }

    // ---- @NotPersonalData

    @Test
    void what_a_method_returns_is_no_data_when_it_says_so() {
        String source =
                """
                class A { @NotPersonalData(reason = "a bucket") String bucket(String mail) { return mail.substring(0, 1); }
                  void run(Customer c) { System.out.println(bucket(c.getEmail())); } }
                """;

        assertThat(logged(source)).isEmpty();
        assertThat(logged(source.replace("@NotPersonalData(reason = \"a bucket\")", "")))
                .hasSize(1);
        assertThat(scan(source))
                .filteredOn(fact -> "a bucket".equals(fact.attributes().get("not-personal")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.place().member()).isEqualTo("bucket"));
    }

    @Test
    void a_parameter_without_data_stops_the_label_and_keeps_what_arrived() {
        String source =
                """
                class Account { @PersonalData("account.email") String mail; }
                class A { void show(@NotPersonalData(reason = "ids only") String text) { System.out.println(text); }
                  void run(Account a) { show(a.mail); } }
                """;

        assertThat(logged(source)).isEmpty();
        assertThat(logged(source.replace("@NotPersonalData(reason = \"ids only\")", "")))
                .hasSize(1);
        assertThat(scan(source))
                .filteredOn(fact -> fact.data().item().equals("account.email")
                        && "ids only".equals(fact.attributes().get("not-personal")))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.place().member()).isEqualTo("show");
                    assertThat(fact.evidence().known()).isEqualTo(Known.ANNOTATION);
                });
    }

    @Test
    void a_field_without_data_is_no_carrier() {
        String source =
                """
                class Box { @NotPersonalData(reason = "a label") String text; }
                class A { void run(Customer c, Box b) { b.text = c.getEmail(); System.out.println(b.text); } }
                """;

        assertThat(logged(source)).isEmpty();
        assertThat(logged(source.replace("@NotPersonalData(reason = \"a label\")", "")))
                .hasSize(1);
    }

    // ---- @PersonalData

    @Test
    void parameters_and_results_that_are_marked_are_where_data_begin() {
        String source =
                """
                interface Directory { @PersonalData("account.name") String lookup(int id); String other(int id); }
                class A { Directory d;
                  void one(@PersonalData("account.email") String text) { System.out.println(text); }
                  void two() { System.out.println(d.lookup(1)); }
                  void near(String text) { System.out.println(text + d.other(1)); } }
                """;

        assertThat(logged(source))
                .extracting(fact -> fact.place().member(), fact -> fact.data().item())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("one", "account.email"),
                        org.assertj.core.groups.Tuple.tuple("two", "account.name"));
    }

    private List<Fact> shared(String source) {
        return flows(source, FactKind.SHARED);
    }

    private List<Fact> logged(String source) {
        return flows(source, FactKind.LOGGED);
    }

    private List<Fact> flows(String source, FactKind kind) {
        return scan(source).stream()
                .filter(fact -> fact.kind() == kind && !fact.trace().steps().isEmpty())
                .toList();
    }

    private List<Fact> scan(String source) {
        return Project.in(folder, library).scan(BEFORE + source).stream().toList();
    }
}
