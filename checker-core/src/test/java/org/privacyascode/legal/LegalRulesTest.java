package org.privacyascode.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.table.Table;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;

class LegalRulesTest {

    private static final LegalCases CASES = LegalCases.read();
    private static final PolicyReader READER = PolicyReader.create();
    private static final Lint LINT = Lint.create(Vocabulary.load());
    private static final Policy BASE = READER.read(PolicySource.of("base.yaml", LegalCases.resource("base.yaml")))
            .policy();
    private static final Map<String, Outcome> OF_BASE = outcomes(LINT.of(BASE, LegalCases.DAY, Optional.empty()));

    @TempDir
    private Path folder;

    static Stream<LegalCases.Entry> cases() {
        return CASES.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_rule_says_of_each_case_what_it_should(LegalCases.Entry entry) {
        Policy policy = READER.read(folder, LegalCases.write(folder, entry)).policy();
        Optional<Policy> previous = entry.hasPrevious() ? Optional.of(BASE) : Optional.empty();

        LegalResult result = LINT.of(policy, entry.asOf(), previous).results().stream()
                .filter(each -> each.rule().id().equals(entry.rule()))
                .findFirst()
                .orElseThrow();

        assertThat(result.outcome()).as(entry + ": " + result.message()).isEqualTo(entry.outcome());
        assertThat(result.message()).isNotBlank();
        assertThat(result.clause().isEmpty()).isEqualTo(result.outcome() == Outcome.NOT_APPLICABLE);
    }

    @Test
    void every_rule_has_a_case_that_passes_fails_and_is_open_or_says_why_not() {
        Map<String, Set<Outcome>> seen = new TreeMap<>();
        LINT.rules().forEach(rule -> seen.put(rule.id(), EnumSet.of(OF_BASE.get(rule.id()))));
        CASES.entries().forEach(entry -> seen.get(entry.rule()).add(entry.outcome()));
        CASES.never()
                .forEach((rule, never) ->
                        never.forEach(outcome -> assertThat(seen.get(rule).add(Outcome.valueOf(outcome)))
                                .as(rule + " can be " + outcome + " after all")
                                .isTrue()));

        assertThat(seen).hasSize(147);
        assertThat(seen.entrySet().stream()
                        .filter(each ->
                                !each.getValue().containsAll(EnumSet.of(Outcome.PASS, Outcome.FAIL, Outcome.OPEN)))
                        .map(each -> each.getKey() + " has only " + each.getValue()))
                .isEmpty();
    }

    @Test
    void the_base_policy_fails_nothing() {
        assertThat(OF_BASE.entrySet().stream()
                        .filter(each -> each.getValue() == Outcome.FAIL)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void the_policy_of_smart_ai_movies_has_the_results_that_lawyers_expect() {
        Policy seed = READER.readBuiltIn("smartaimovies/policy.yaml").policy();
        Map<String, Outcome> results = outcomes(LINT.of(seed, LocalDate.of(2026, 11, 22), Optional.empty()));

        Map<String, Outcome> expected =
                Table.parse("golden-seed.csv", LegalCases.resource("golden-seed.csv")).rows().stream()
                        .filter(row -> row.text("result").isPresent())
                        .collect(Collectors.toMap(
                                row -> row.required("id"),
                                row -> Outcome.valueOf(row.required("result")),
                                (one, other) -> one,
                                TreeMap::new));
        assertThat(expected).hasSize(138);
        assertThat(results).containsAllEntriesOf(expected).hasSize(147);
    }

    @Test
    void the_completed_policy_fails_only_where_the_decisions_say_why() {
        Policy complete = READER.readBuiltIn("smartaimovies/complete.yaml").policy();
        LintResult result = LINT.of(complete, LocalDate.of(2026, 12, 5), Optional.empty());

        assertThat(result.results().stream()
                        .filter(each -> each.outcome() == Outcome.FAIL)
                        .map(each -> each.rule().id())
                        .toList())
                .isEqualTo(LegalCases.resource("argued-complete.txt").lines().toList());
    }

    @Test
    void a_clause_for_one_region_keeps_no_law_of_another() {
        LegalCases.Entry entry = new LegalCases.Entry(
                0, "GDPR-140", Outcome.FAIL, LegalCases.DAY, false, "rights.access = {only: [us-ca-ccpa]}");

        Map<String, Outcome> results = outcomes(LINT.of(
                READER.read(folder, LegalCases.write(folder, entry)).policy(), LegalCases.DAY, Optional.empty()));

        assertThat(results).containsEntry("GDPR-140", Outcome.FAIL).containsEntry("CCPA-108", Outcome.PASS);
    }

    @Test
    void words_in_a_language_without_lists_are_open_and_never_pass() {
        LegalCases.Entry entry =
                new LegalCases.Entry(0, "QUAL-103", Outcome.OPEN, LegalCases.DAY, false, "document.language = fr");

        Map<String, Outcome> results = outcomes(LINT.of(
                READER.read(folder, LegalCases.write(folder, entry)).policy(), LegalCases.DAY, Optional.empty()));

        assertThat(results).containsEntry("QUAL-103", Outcome.OPEN).containsEntry("QUAL-101", Outcome.OPEN);
    }

    @Test
    void what_one_person_has_to_do_is_told_once_with_all_rules_that_ask_for_it() {
        Policy seed = READER.readBuiltIn("smartaimovies/policy.yaml").policy();
        List<LintResult.ToDo> toDo =
                LINT.of(seed, LegalCases.DAY, Optional.empty()).toDo();

        assertThat(toDo.get(0).task().title()).startsWith("Say who you are");
        assertThat(toDo.get(0).steps()).extracting(step -> step.remark().path()).doesNotHaveDuplicates();
        assertThat(toDo.stream().map(LintResult.ToDo::task)).doesNotHaveDuplicates();
    }

    @Test
    void a_table_that_is_wrong_is_refused_at_its_line() {
        Table tasks = Table.parse("tasks.csv", "id,title,person\nwho,Who,you\n");
        String header =
                "id,pack,severity,task,check,about,citation,citation_status,valid_from,valid_to,reported_from,decided_by,explanation\n";
        for (String row : List.of(
                "A-1,p,error,none,c,a,l,confirmed,,,,policy,e\n",
                "A-1,p,bad,who,c,a,l,confirmed,,,,policy,e\n",
                "A-1,p,error,who,c,a,l,maybe,,,,policy,e\n",
                "A-1,p,error,who,c,a,l,confirmed,soon,,,policy,e\n",
                "A-1,p,error,who,c,a,l,confirmed,,,,policy,e\nA-1,p,error,who,c,a,l,confirmed,,,,policy,e\n")) {
            assertThatThrownBy(() -> LegalRules.of(Table.parse("rules.csv", header + row), tasks))
                    .as(row)
                    .hasMessageContaining("rules.csv:");
        }
    }

    private static Map<String, Outcome> outcomes(LintResult result) {
        return result.results().stream()
                .collect(Collectors.toMap(
                        each -> each.rule().id(), LegalResult::outcome, (one, other) -> one, TreeMap::new));
    }
}
