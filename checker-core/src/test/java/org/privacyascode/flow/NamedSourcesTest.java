package org.privacyascode.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.knowledge.Signature;

/** Sources whose category stands in a constant. */
class NamedSourcesTest {

    private static final String SIGNATURES =
            """
            privacy-signatures/1
            source Request#get|at result name(arg0)
            source Request#get("Agent") result device.browser
            sink Out#send arg0 http host=api.example.com
            """;
    private static final String REQUEST =
            "class Request { String get(String name) { return null; } String at(String name, int index) { return null; } }\n";

    @TempDir
    private Path folder;

    @Test
    void a_constant_name_says_what_is_taken_from_a_request() {
        assertThat(
                        collected(
                                "static final String BORN = \"birth_date\"; void show(Request r) { r.get(\"email\"); String key = BORN; r.at(key, 0); }"))
                .containsExactlyInAnyOrder("show contact.email", "show demographic.date_of_birth");
    }

    @Test
    void a_name_that_says_nothing_and_one_that_is_no_constant_are_left_alone() {
        assertThat(collected(
                        "void show(Request r, String key) { r.get(\"page\"); r.get(key); r.get(\"emailTemplate\"); }"))
                .isEmpty();
    }

    @Test
    void a_line_for_one_constant_goes_before() {
        assertThat(collected("void show(Request r) { r.get(\"Agent\"); }")).containsExactly("show device.browser");
    }

    @Test
    void what_was_read_is_followed_to_where_it_leaves() {
        assertThat(
                        facts(
                                "void show(Request r) { Out.send(\"x\" + r.get(\"phoneNumber\")); Out.send(r.get(\"page\")); }"))
                .filteredOn(fact -> fact.kind() == FactKind.SHARED)
                .extracting(fact -> fact.data().category())
                .containsExactly("contact.phone");
    }

    @Test
    void bundled_signatures_name_requests_forms_headers_and_tokens() {
        assertThat(Knowledge.load().signatures().all())
                .filteredOn(signature -> signature instanceof Signature.Source source
                        && source.namingArgument().isPresent())
                .extracting(signature -> signature.pattern().type())
                .contains(
                        "jakarta/servlet/ServletRequest",
                        "org/springframework/util/MultiValueMap",
                        "io/jsonwebtoken/Claims");
    }

    private List<String> collected(String body) {
        return facts(body).stream()
                .filter(fact -> fact.kind() == FactKind.COLLECTED)
                .map(fact -> fact.place().member() + " " + fact.data().category())
                .toList();
    }

    private List<Fact> facts(String body) {
        return Compiled.analyse(Limits.USUAL, folder, SIGNATURES, REQUEST + Compiled.USER, "class A { " + body + " }")
                .facts();
    }
}
