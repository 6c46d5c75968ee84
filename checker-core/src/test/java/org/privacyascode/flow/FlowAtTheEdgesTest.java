package org.privacyascode.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;

/** Where data come in without a caller, and where they rest without a call. */
class FlowAtTheEdgesTest {

    private static final String COMPONENT =
            """
            @interface Service {}
            @Service class Facade { %s }
            """;

    @TempDir
    Path folder;

    @Test
    void a_component_that_nobody_calls_is_given_what_the_parameter_is_called() {
        assertThat(sent(COMPONENT.formatted("public void find(String userName) { Out.send(\"for \" + userName); }")))
                .containsExactly("identity.username");
    }

    @Test
    void a_component_that_is_called_is_given_what_its_callers_give() {
        String facade = COMPONENT.formatted("public void find(String userName) { Out.send(userName); }");
        assertThat(sent(facade + "class A { void run(Facade f) { f.find(\"nobody\"); } }"))
                .isEmpty();
    }

    @Test
    void a_parameter_whose_name_says_nothing_certain_gives_nothing() {
        assertThat(sent(COMPONENT.formatted("public void find(String name, int email) { Out.send(name + email); }")))
                .isEmpty();
    }

    @Test
    void a_class_that_is_no_component_is_given_nothing() {
        assertThat(sent("class Help { public void find(String userName) { Out.send(userName); } }"))
                .isEmpty();
    }

    @Test
    void data_put_into_a_member_of_an_entity_are_stored_where_they_are_put() {
        List<Fact> stored = stored("@Entity");
        assertThat(stored).hasSize(1);
        assertThat(stored.get(0).data().category()).isEqualTo("identity.name");
        assertThat(stored.get(0).target().api()).isEqualTo("Row#email");
        assertThat(stored.get(0).place().className()).isEqualTo("A");
    }

    @Test
    void data_put_into_a_member_of_any_other_class_are_not_stored_there() {
        assertThat(stored("")).isEmpty();
    }

    private List<Fact> stored(String annotation) {
        String program =
                """
                @interface Entity {}
                %s record Row(String email) {}
                class A { void run(User u) { new Row(u.name); } }
                """;
        return Compiled.analyse(folder, program.formatted(annotation)).facts().stream()
                .filter(fact -> fact.kind() == FactKind.STORED)
                .toList();
    }

    private List<String> sent(String program) {
        return Compiled.analyse(folder, program).facts().stream()
                .filter(fact -> fact.kind() == FactKind.SHARED)
                .map(fact -> fact.data().category())
                .toList();
    }
}
