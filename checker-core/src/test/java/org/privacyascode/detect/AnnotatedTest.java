package org.privacyascode.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyascode.detect.Compiled.detect;
import static org.privacyascode.detect.Compiled.seen;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;

class AnnotatedTest {

    private static final String OURS = "import org.privacyascode.annotations.*;\n";

    @TempDir
    private Path folder;

    @Test
    void an_annotation_wins_over_the_name() {
        Detection detection = detect(folder, OURS + "class Customer { @PersonalData(\"account.email\") String name; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Customer.name account.email");
        assertThat(detection.facts().get(0).evidence().known()).isEqualTo(Known.ANNOTATION);
    }

    @Test
    void what_is_marked_as_not_personal_is_denied_and_only_its_reason_is_kept() {
        Detection detection = detect(
                folder, OURS + "class Customer { @NotPersonalData(reason = \"test net\") String name; String email; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder("Customer.email contact.email", "Customer.name ");
        assertThat(detection.facts())
                .filteredOn(fact -> fact.attributes().containsKey("not-personal"))
                .extracting(fact -> fact.attributes().get("not-personal"))
                .containsExactly("test net");
        assertThat(detection.labels().isDenied(Member.field("shop/Customer", "name")))
                .isTrue();
    }

    @Test
    void an_annotation_of_one_s_own_of_the_same_shape_works() {
        Detection detection = detect(
                folder,
                "@interface PersonalData { String[] value(); }",
                "class Box { @PersonalData({\"a.b\", \"a.c\"}) String x; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Box.x a.b", "Box.x a.c");
    }

    @Test
    void a_marked_type_marks_every_value_of_it() {
        Detection detection = detect(
                folder,
                OURS + "@PersonalData(\"account.email\") class Mailbox { String text; }",
                "class Thing { Mailbox box; String other; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder("Mailbox.text account.email", "Thing.box account.email");
    }

    @Test
    void results_and_parameters_can_be_marked() {
        Detection detection = detect(
                folder,
                OURS
                        + "class Service { @PersonalData(\"a.b\") String find(@PersonalData(\"a.c\") String q) { return q + 1; } }");
        assertThat(detection
                        .labels()
                        .of(Member.parameter("shop/Service", "find", "(Ljava/lang/String;)Ljava/lang/String;", 0)))
                .extracting(label -> label.data().item())
                .containsExactly("a.c");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Service.find a.b", "Service.find a.c");
    }

    @Test
    void a_type_that_says_otherwise_is_kept_beside_the_annotation() {
        List<Fact> facts = detect(
                        folder,
                        "@interface Email {}",
                        OURS + "class Customer { @Email @PersonalData(\"account.phone\") String reach; }")
                .facts();
        assertThat(facts).anySatisfy(fact -> {
            assertThat(fact.data().category()).isEqualTo("contact.email");
            assertThat(fact.data().item()).isEqualTo("account.phone");
            assertThat(fact.evidence().known()).isEqualTo(Known.TYPE);
        });
    }

    @Test
    void what_code_does_is_told_by_annotations_on_methods_and_types() {
        Detection detection = detect(
                folder,
                OURS
                        + """
                        @ProcessedFor("security")
                        class Jobs {
                            @SharedWith("hosting") void send() {}
                            @SetsCookie("session") void open() {}
                            @FulfilsRight("erasure") void erase() {}
                            @EnforcesRetention("logs") void sweep() {}
                            @Safeguard("salted-hash") String hash(String in) { return in; }
                            @ConsentCheck("analytics") boolean agreed() { return true; }
                            @AgeCheck boolean old() { return true; }
                            void plain() {}
                        }
                        """);
        assertThat(detection.facts())
                .extracting(fact -> fact.kind() + " " + fact.place().member())
                .containsExactlyInAnyOrder(
                        "PROCESSED ",
                        "SHARED send",
                        "COOKIE open",
                        "RIGHT_HANDLED erase",
                        "RETAINED sweep",
                        "SAFEGUARDED hash",
                        "CONSENT_CHECKED agreed",
                        "AGE_CHECKED old");
        assertThat(detection.facts())
                .filteredOn(fact -> fact.kind() == FactKind.PROCESSED)
                .allSatisfy(fact -> assertThat(fact.trace().purposes()).containsExactly("security"));
    }
}
