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
            cookie shop.Biscuit#<init> name=arg0 value=arg1
            cookie shop.Biscuit#maxAge max-age=arg0
            cookie shop.Biscuit#httpOnly http-only=arg0
            """);
    private static final String BISCUIT =
            "class Biscuit { Biscuit(String name, String value) {} void maxAge(java.time.Duration age) {}"
                    + " void httpOnly(boolean on) {} void eat() {} }";

    @TempDir
    private Path folder;

    @Test
    void a_cookie_is_seen_with_its_constant_name_and_what_is_said_of_it() {
        assertThat(cookies(
                        "class Jar { static final String NAME = \"sid\"; void fill() { Biscuit b = new Biscuit(NAME, \"x\");"
                                + " b.maxAge(java.time.Duration.ofDays(180)); b.httpOnly(true); b.eat(); } }"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.attributes()).hasToString("{http-only=true, max-age=15552000, name=sid}");
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

    private List<Fact> cookies(String jar) {
        Program program = Program.read(CodeBase.ofClasses(Compiled.compile(folder, BISCUIT, jar)));
        return CookieCalls.of(program, KNOWLEDGE.signatures());
    }
}
