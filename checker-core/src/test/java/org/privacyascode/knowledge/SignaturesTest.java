package org.privacyascode.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.privacyascode.policy.vendor.Vendors;

class SignaturesTest {

    private static final String STRING_TO_VOID = "(Ljava/lang/String;)V";

    private static final Map<String, List<String>> SUPERTYPES =
            Map.of("a/Child", List.of("a/Parent", "java/lang/Object"), "a/Parent", List.of("java/lang/Object"));

    @Test
    void the_bundled_files_are_valid_and_know_of_logs() {
        CallKnowledge known = find(Knowledge.load(), "org/slf4j/Logger", "info", STRING_TO_VOID);
        assertThat(known.sinks()).extracting(Signature.Sink::kind).containsExactly("log");
        assertThat(known.described()).isTrue();
    }

    @Test
    void a_type_stands_for_its_subtypes_and_the_nearest_decides() {
        Knowledge knowledge = read("kill a.Parent#m", "pass a.Child#m arg0 -> result", "sink a.Parent#m arg0 http");
        CallKnowledge known = find(knowledge, "a/Child", "m", STRING_TO_VOID);
        assertThat(known.passes()).hasSize(1);
        assertThat(known.sinks()).hasSize(1);
        CallKnowledge parent = find(knowledge, "a/Parent", "m", STRING_TO_VOID);
        assertThat(parent.passes()).isEmpty();
        assertThat(parent.described()).isTrue();
    }

    @Test
    void a_users_file_goes_before_the_bundled_ones_for_its_aspect_alone() {
        Knowledge knowledge = read("sink a.Parent#m arg0 log", "kill a.Parent#m")
                .withSignatures("mine", text("pass a.Parent#* this -> result"));
        CallKnowledge known = find(knowledge, "a/Parent", "m", STRING_TO_VOID);
        assertThat(known.passes()).hasSize(1);
        assertThat(known.sinks()).hasSize(1);
    }

    @Test
    void exact_parameters_go_before_a_count_and_a_count_before_none() {
        Knowledge knowledge = read("sink a.P#m arg0 http", "sink a.P#m(1) arg0 mail", "sink a.P#m(String) arg0 sms");
        assertThat(kind(knowledge, "(Ljava/lang/String;)V")).isEqualTo("sms");
        assertThat(kind(knowledge, "(I)V")).isEqualTo("mail");
        assertThat(kind(knowledge, "(II)V")).isEqualTo("http");
    }

    @Test
    void a_constant_decides_only_where_it_holds() {
        Knowledge knowledge = read("source a.P#m result *", "source a.P#m(\"User-Agent\") result device.user_agent");
        assertThat(category(knowledge, "user-agent")).isEqualTo("device.user_agent");
        assertThat(category(knowledge, "accept")).isEqualTo("*");
    }

    @Test
    void constructors_are_never_meant_by_a_star() {
        Knowledge knowledge = read("sink a.P#* args http");
        assertThat(find(knowledge, "a/P", "<init>", STRING_TO_VOID).sinks()).isEmpty();
        assertThat(find(knowledge, "a/P", "any", STRING_TO_VOID).sinks()).hasSize(1);
    }

    @Test
    void places_are_read_with_their_steps() {
        Knowledge knowledge =
                read("pass a.P#m arg1 -> this[arg0], arg0(1) -> result.x[*], all(arg2+) -> result, this = result");
        List<Signature.Pass> passes =
                find(knowledge, "a/P", "m", STRING_TO_VOID).passes();
        assertThat(passes).hasSize(4);
        assertThat(passes.get(0).to().path()).containsExactly("[@0]");
        assertThat(passes.get(1).from())
                .isEqualTo(new Slot(Slot.Base.CALLBACK, 0, 1, false, List.of(), Slot.Reach.VALUE));
        assertThat(passes.get(1).to().path()).containsExactly("x", "[*]");
        assertThat(passes.get(2).from().reach()).isEqualTo(Slot.Reach.ALL);
        assertThat(passes.get(2).from().onwards()).isTrue();
        assertThat(passes.get(3).same()).isTrue();
    }

    @Test
    void every_problem_is_reported_with_its_line_and_column() {
        assertThatThrownBy(() ->
                        read("sink a.P#m argx log", "sourc a.P#m result *", "pass a.P#m arg0 > result", "kill a.P"))
                .isInstanceOfSatisfying(InvalidSignaturesException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.line() + ":" + problem.column())
                        .containsExactly("2:12", "3:1", "4:17", "5:6"));
    }

    @Test
    void the_first_line_must_name_the_format() {
        assertThatThrownBy(() ->
                        new Knowledge(Signatures.NONE, Names.load(), Vendors.load()).withSignatures("x", "kill a.P#m"))
                .hasMessageContaining("x:1:1: the first line must be 'privacy-signatures/1'");
    }

    @Test
    void contradictions_and_repetitions_within_a_file_are_errors() {
        assertThatThrownBy(() -> read("kill a.P#m", "pass a.P#m arg0 -> result"))
                .hasMessageContaining("core:3:1: contradicts line 2");
        assertThatThrownBy(() -> read("sink a.P#m arg0 log", "sink a.P#m arg0 http"))
                .hasMessageContaining("core:3:1: says the same as line 2");
    }

    @Test
    void pruned_types_carry_nothing() {
        Signatures signatures = read("prune a.Parent").signatures();
        assertThat(signatures.isPruned("a/Child", SignaturesTest::supertypes)).isTrue();
        assertThat(signatures.isPruned("a/Other", SignaturesTest::supertypes)).isFalse();
    }

    private static String kind(Knowledge knowledge, String descriptor) {
        return find(knowledge, "a/P", "m", descriptor).sinks().get(0).kind();
    }

    private static String category(Knowledge knowledge, String argument) {
        return knowledge
                .signatures()
                .find("a/P", "m", STRING_TO_VOID, SignaturesTest::supertypes, index -> Optional.of(argument))
                .sources()
                .get(0)
                .category();
    }

    private static CallKnowledge find(Knowledge knowledge, String owner, String name, String descriptor) {
        return knowledge
                .signatures()
                .find(owner, name, descriptor, SignaturesTest::supertypes, index -> Optional.empty());
    }

    private static Collection<String> supertypes(String type) {
        return SUPERTYPES.getOrDefault(type, List.of());
    }

    private static Knowledge read(String... lines) {
        return new Knowledge(Signatures.NONE, Names.load(), Vendors.load()).withSignatures("core", text(lines));
    }

    private static String text(String... lines) {
        return "privacy-signatures/1\n" + String.join("\n", lines) + "\n";
    }
}
