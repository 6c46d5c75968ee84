package org.privacyascode.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyascode.detect.Compiled.detect;
import static org.privacyascode.detect.Compiled.seen;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;

class CollectedAndStoredTest {

    private static final String[] WEB = {
        "@interface RequestBody {}",
        "@interface PostMapping {}",
        "@interface RequestParam { String value() default \"\"; }"
    };

    @TempDir
    private Path folder;

    private Detection web(String... more) {
        String[] all = new String[WEB.length + more.length];
        System.arraycopy(WEB, 0, all, 0, WEB.length);
        System.arraycopy(more, 0, all, WEB.length, more.length);
        return detect(folder, all);
    }

    @Test
    void members_of_a_bound_form_are_collected_with_what_they_hold_and_inherit() {
        Detection detection = web(
                "class Base { String email; }",
                "class Phone { String phoneNumber; }",
                "class SignUpForm extends Base { String password; Phone contact; }",
                "class Page { @PostMapping void save(@RequestBody SignUpForm form) {} }");
        assertThat(seen(detection, FactKind.COLLECTED))
                .contains(
                        "Base.email contact.email",
                        "SignUpForm.password credential.password",
                        "Phone.phoneNumber contact.phone");
    }

    @Test
    void what_no_request_fills_is_not_collected() {
        Detection detection = web("class SignUpForm { String email; }", "class Page { void save(SignUpForm form) {} }");
        assertThat(seen(detection, FactKind.COLLECTED)).isEmpty();
    }

    @Test
    void a_parameter_of_a_request_is_collected_by_the_name_it_has_outside() {
        Detection detection =
                web("class Page { void find(@RequestParam(\"email\") String q, @RequestParam(\"page\") String p) {} }");
        assertThat(seen(detection, FactKind.COLLECTED)).containsExactly("Page.find contact.email");
        assertThat(detection
                        .labels()
                        .of(Member.parameter("shop/Page", "find", "(Ljava/lang/String;Ljava/lang/String;)V", 0)))
                .hasSize(1);
    }

    @Test
    void columns_of_entities_are_stored_with_table_and_column() {
        Detection detection = detect(
                folder,
                "@interface Entity {}",
                "@interface Table { String name(); }",
                "@interface Column { String name(); }",
                "@interface Transient {}",
                "@Entity @Table(name = \"people\") class Customer { @Column(name = \"MAIL\") String email; @Transient String phone; }",
                "class CustomerDto { String email; }");
        assertThat(seen(detection, FactKind.STORED)).containsExactly("Customer.email contact.email");
        Fact stored = detection.facts().stream()
                .filter(fact -> fact.kind() == FactKind.STORED)
                .findFirst()
                .orElseThrow();
        assertThat(stored.target().store()).isEqualTo("people");
        assertThat(stored.attributes()).containsEntry("column", "MAIL");
    }

    @Test
    void what_is_embedded_in_an_entity_is_stored_with_it() {
        Detection detection = detect(
                folder,
                "@interface Entity {}",
                "@interface Embeddable {}",
                "@Embeddable class Address { String city; }",
                "@Entity class Customer { Address address; }");
        assertThat(detection.facts())
                .filteredOn(fact ->
                        fact.kind() == FactKind.STORED && fact.place().member().equals("city"))
                .allSatisfy(fact -> assertThat(fact.target().store()).isEqualTo("Customer"))
                .hasSize(1);
    }
}
