package org.privacyascode.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The results of all rules, in the order of their table.
 *
 * @param packs the packs that ran
 * @param words how the texts of the policy read
 */
public record LintResult(List<LegalResult> results, LocalDate asOf, Set<String> packs, WordCount words) {

    public LintResult {
        results = List.copyOf(results);
        packs = Set.copyOf(packs);
    }

    /** One thing to do at one place, and the rules that ask for it. */
    public record Step(Outcome outcome, Remark remark, List<LegalRule> rules) {
        public Step {
            rules = List.copyOf(rules);
        }
    }

    /** What one person has to do. */
    public record ToDo(Task task, List<Step> steps) {
        public ToDo {
            steps = List.copyOf(steps);
        }
    }

    public long count(Outcome outcome) {
        return results.stream().filter(each -> each.outcome() == outcome).count();
    }

    /** Whether something keeps the policy from being approved. */
    public boolean blocks() {
        return results.stream().anyMatch(LegalResult::blocks);
    }

    /** What is to be done, grouped by who does it, in the order of the tasks of the first rules; the same place asks once. */
    public List<ToDo> toDo() {
        Map<Task, Map<Remark, List<LegalResult>>> grouped = new LinkedHashMap<>();
        for (LegalResult result : results) {
            if (result.isToDo()) {
                Map<Remark, List<LegalResult>> steps =
                        grouped.computeIfAbsent(result.rule().task(), each -> new LinkedHashMap<>());
                result.remarks().forEach(remark -> steps.computeIfAbsent(remark, each -> new ArrayList<>())
                        .add(result));
            }
        }
        return grouped.entrySet().stream()
                .map(each -> new ToDo(each.getKey(), steps(each.getValue())))
                .toList();
    }

    private static List<Step> steps(Map<Remark, List<LegalResult>> grouped) {
        return grouped.entrySet().stream()
                .map(each -> new Step(
                        each.getValue().stream()
                                .map(LegalResult::outcome)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        each.getKey(),
                        each.getValue().stream().map(LegalResult::rule).toList()))
                .toList();
    }
}
