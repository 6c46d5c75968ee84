package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;

class OverlayTest {
    private static final PolicyReader READER = PolicyReader.create();

    @TempDir
    private Path folder;

    @BeforeEach
    void base() throws IOException {
        write(
                "base.yaml",
                """
                format: ppac/1
                policy: base
                site: example.com
                controller: {name: Example, country: {tbd: "Where?"}}
                data:
                  account: {items: [contact.email, identity.username], for: [service, security], keep: 1 year}
                  logs: {items: [device.ip_address], for: security}
                """);
    }

    @Test
    void maps_merge_by_key_and_scalars_lists_and_questions_are_replaced() throws IOException {
        write(
                "over.yaml",
                """
                extends: base
                overlay: swiss
                controller: {country: CH}
                data:
                  account: {for: service, items: {email: {label: e-mail}}, keep: {tbd: "How long here?"}}
                """);
        Policy policy = read("over.yaml").policy();
        assertThat(policy.controller().name().orElse("")).isEqualTo("Example");
        assertThat(policy.controller().country()).hasToString("Given[value=CH]");
        assertThat(policy.data().values().get(0).handling().purposes().values()).hasSize(1);
        assertThat(policy.data().values().get(0).items().values()).hasSize(2);
        assertThat(policy.data().values().get(0).items().values().get(0).label())
                .hasToString("Given[value=e-mail]");
        assertThat(policy.questions()).containsOnlyKeys("data.account.keep");
        assertThat(policy.positionOf("controller.country")).hasToString("over.yaml:3:14");
        assertThat(policy.positionOf("controller.name")).hasToString("base.yaml:4:14");
    }

    @Test
    void a_list_of_items_replaces_the_items() throws IOException {
        write("over.yaml", "extends: base\ndata: {account: {items: [contact.phone]}}\n");
        assertThat(read("over.yaml").policy().data().values().get(0).items().stream()
                        .map(item -> item.id().item()))
                .containsExactly("phone");
    }

    @Test
    void remove_deletes_a_clause_and_is_reported() throws IOException {
        write("over.yaml", "extends: base\ndata: {logs: {remove: true}, nothing: {remove: true}}\n");
        ReadPolicy read = read("over.yaml");
        assertThat(read.policy().data().values()).hasSize(1);
        assertThat(read.notices())
                .map(PolicyProblem::toString)
                .contains(
                        "over.yaml:2:8: logs of base.yaml:7:3 is removed. Legal sees it as a removed clause.",
                        "over.yaml:2:30: There is no nothing to remove. Delete this line.");
    }

    @Test
    void remove_without_a_policy_below_is_a_problem() throws IOException {
        write("alone.yaml", "format: ppac/1\ncontroller: {name: {remove: true}}\n");
        assertThat(failure("alone.yaml")).contains("alone.yaml:2:20: ");
    }

    @Test
    void overlays_of_overlays_are_laid_in_order() throws IOException {
        write("middle.yaml", "policy: middle\nextends: base\ncontroller: {name: Middle, country: AT}\n");
        write("top.yaml", "extends: middle\ncontroller: {name: Top}\n");
        ReadPolicy read = read("top.yaml");
        assertThat(read.policy().controller().name().orElse("")).isEqualTo("Top");
        assertThat(read.policy().controller().country()).hasToString("Given[value=AT]");
        assertThat(read.sources()).map(PolicySource::name).containsExactly("top.yaml", "middle.yaml", "base.yaml");
    }

    @Test
    void a_cycle_is_a_problem_and_names_the_way() throws IOException {
        write("a.yaml", "extends: b.yaml\n");
        write("b.yaml", "extends: a.yaml\n");
        assertThat(failure("a.yaml"))
                .isEqualTo("b.yaml:1:10: The policy extends itself: a.yaml -> b.yaml -> a.yaml. Remove one extends.");
    }

    @Test
    void a_policy_that_is_not_there_is_a_problem_and_says_where_it_was_looked_for() throws IOException {
        write("over.yaml", "extends: bass\n");
        assertThat(failure("over.yaml"))
                .startsWith("over.yaml:1:10: There is no policy \"bass\" to extend.")
                .contains("bass.yaml");
    }

    @Test
    void problems_of_the_policy_below_are_reported_in_its_own_file() throws IOException {
        write("base.yaml", "format: ppac/1\npolicy: base\nsiet: x\n");
        write("over.yaml", "extends: base\ncontroler: x\n");
        assertThat(failure("over.yaml"))
                .contains("base.yaml:3:1: ")
                .contains("Did you mean site?")
                .contains("over.yaml:2:1: ")
                .contains("Did you mean controller?");
    }

    @Test
    void shared_parts_are_laid_in_order_below_the_policys_own_lines() throws IOException {
        write("company.yaml", "controller: {name: Shared, country: IE}\ncontact: shared@example.com\n");
        write(
                "recipients.yaml",
                "controller: {country: DE}\nrecipients: {host: {gets: all}}\ncookies: {a: {for: service, lasts: session}}\n");
        write(
                "policy.yaml",
                """
                format: ppac/1
                use: [company, recipients.yaml]
                controller: {name: Own}
                data: {logs: {items: [device.ip_address], for: security}}
                recipients: {host: {name: Host Ltd, country: IE}}
                cookies: {b: {for: service, lasts: session}}
                """);
        ReadPolicy read = read("policy.yaml");
        assertThat(read.policy().controller().name().orElse("")).isEqualTo("Own");
        assertThat(read.policy().controller().country()).hasToString("Given[value=DE]");
        assertThat(read.policy().recipients().values()).hasSize(1);
        assertThat(read.policy().cookies().toString())
                .contains("name=Given[value=a]")
                .contains("name=Given[value=b]");
        assertThat(read.policy().positionOf("controller.country")).hasToString("recipients.yaml:1:14");
        assertThat(read.sources())
                .map(PolicySource::name)
                .containsExactly("policy.yaml", "company.yaml", "recipients.yaml");
    }

    @Test
    void a_shared_part_lies_over_what_the_policy_extends() throws IOException {
        write("company.yaml", "controller: {name: Shared}\n");
        write("over.yaml", "extends: base\nuse: company\n");
        assertThat(read("over.yaml").policy().controller().name().orElse("")).isEqualTo("Shared");
    }

    @Test
    void a_shared_part_that_is_missing_or_is_a_policy_itself_is_a_problem_at_its_line() throws IOException {
        write("company.yaml", "controller: {name: Shared}\nextends: base\n");
        write("over.yaml", "extends: base\nuse: [company, nobody, /out]\n");
        assertThat(failure("over.yaml"))
                .contains("company.yaml:2:1: A shared part cannot have the key extends. ")
                .contains(
                        "over.yaml:2:16: There is no shared part \"nobody\". Looked for nobody.yaml beside this file.")
                .contains("over.yaml:2:24: use must name files below this project. ");
    }

    @Test
    void a_problem_of_a_shared_part_is_reported_in_its_own_file() throws IOException {
        write("company.yaml", "controler: {name: Shared}\n");
        write("over.yaml", "extends: base\nuse: company\n");
        assertThat(failure("over.yaml")).contains("company.yaml:1:1: ").contains("Did you mean controller?");
    }

    private void write(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name), yaml);
    }

    private ReadPolicy read(String name) {
        return READER.read(folder, Path.of(name));
    }

    private String failure(String name) {
        return catchThrowableOfType(InvalidPolicyException.class, () -> read(name))
                .getMessage();
    }
}
