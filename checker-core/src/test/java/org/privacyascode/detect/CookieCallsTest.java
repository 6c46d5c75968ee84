package org.privacyascode.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Fact;
import org.privacyascode.knowledge.Knowledge;

class CookieCallsTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load()
            .withSignatures(
                    "test",
                    """
            privacy-signatures/1
            cookie shop.Biscuit#<init> name=arg0 value=arg1 secure=false
            cookie shop.Biscuit#put("SameSite",_) same-site=arg1
            cookie shop.Biscuit#seconds max-age=arg0
            cookie shop.Biscuit#maxAge max-age=arg0
            cookie shop.Biscuit#httpOnly http-only=arg0
            """);
    private static final String BISCUIT =
            "class Biscuit { Biscuit(String name, String value) {} void maxAge(java.time.Duration age) {}"
                    + " void httpOnly(boolean on) {} void eat() {} void put(String key, String value) {} void seconds(int age) {} }";

    @TempDir
    private Path folder;

    @Test
    void a_cookie_is_seen_with_its_constant_name_and_what_is_said_of_it() {
        assertThat(cookies(
                        "class Jar { static final String NAME = \"sid\"; void fill() { Biscuit b = new Biscuit(NAME, \"x\");"
                                + " b.maxAge(java.time.Duration.ofDays(180)); b.httpOnly(true); b.eat(); } }"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.attributes())
                            .hasToString("{http-only=true, max-age=15552000, name=sid, secure=false}");
                    assertThat(fact.evidence().certainty()).isEqualTo(Certainty.FACT);
                    assertThat(fact.place().member()).isEqualTo("fill");
                });
    }

    @Test
    void a_cookie_whose_name_is_put_together_elsewhere_is_undetermined() {
        assertThat(cookies("class Jar { void fill(String name) { new Biscuit(name, \"x\"); } }"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.evidence().certainty()).isEqualTo(Certainty.UNDETERMINED));
    }

    @Test
    void a_cookie_that_is_made_to_be_deleted_is_no_fact() {
        assertThat(
                        cookies(
                                "class Jar { void empty() { new Biscuit(\"sid\", \"\").maxAge(java.time.Duration.ofDays(0)); } }"))
                .isEmpty();
    }

    @Test
    void a_call_that_makes_no_cookie_is_no_fact() {
        assertThat(cookies("class Jar { void look(Biscuit b) { b.eat(); b.httpOnly(true); } }"))
                .isEmpty();
    }

    @Test
    void a_lifetime_that_is_handed_over_is_looked_up_in_the_calls_of_the_class_and_a_deletion_is_none() {
        assertThat(cookies("class Jar { void fill() { make(\"a\", 30 * 86400); } void empty() { make(\"\", 0); }"
                        + " private static Biscuit make(String value, int age) { Biscuit b = new Biscuit(\"sid\", value);"
                        + " b.seconds(age); return b; } }"))
                .singleElement()
                .satisfies(
                        fact -> assertThat(fact.attributes()).hasToString("{max-age=2592000, name=sid, secure=false}"));
    }

    @Test
    void lengths_of_time_are_understood_as_constants_and_units() {
        assertThat(cookies(
                        "class Jar { static final java.time.Duration KEPT = java.time.Duration.ofHours(2); void fill() {"
                                + " Biscuit b = new Biscuit(\"sid\", \"\"); b.seconds((int) KEPT.toSeconds());"
                                + " Biscuit c = new Biscuit(\"two\", \"\"); int age = (int) java.util.concurrent.TimeUnit.DAYS.toSeconds(3);"
                                + " c.seconds(age); } }"))
                .extracting(fact -> fact.attributes().get("max-age"))
                .containsExactlyInAnyOrder("7200", "259200");
    }

    @Test
    void an_attribute_that_is_set_by_its_name_counts_where_the_name_is_constant() {
        assertThat(cookies("class Jar { void fill() { Biscuit b = new Biscuit(\"sid\", \"\"); b.put(\"Other\", \"x\");"
                        + " b.put(\"SameSite\", \"Lax\"); } }"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.attributes()).containsEntry("same-site", "Lax"));
    }

    @Test
    void what_another_method_may_still_say_of_a_cookie_is_not_taken_to_be_unsaid() {
        assertThat(cookies("class Jar { void fill() { Biscuit b = new Biscuit(\"sid\", \"\"); harden(b); }"
                        + " void harden(Biscuit b) { b.httpOnly(true); } }"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.attributes()).hasToString("{name=sid}"));
        assertThat(cookies("class Jar { void fill() { Biscuit b = make(); b.httpOnly(true); }"
                        + " Biscuit make() { return new Biscuit(\"sid\", \"\"); } }"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.attributes()).hasToString("{name=sid}"));
    }

    private List<Fact> cookies(String jar) {
        Program program = Program.read(CodeBase.ofClasses(Compiled.compile(folder, BISCUIT, jar)));
        return CookieCalls.of(program, KNOWLEDGE.signatures());
    }
}
