package org.privacyascode.legal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** The rules that ship with the tool, in the order of their table. Immutable and safe for concurrent use. */
public record LegalRules(List<LegalRule> rules) {

    private static final String FOLDER = "/org/privacyascode/policies/legal/";

    public LegalRules {
        rules = List.copyOf(rules);
    }

    /**
     * Reads the rules.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException at the first row that is not right
     */
    public static LegalRules load() {
        return of(Table.ofResource(FOLDER + "rules.csv"), Table.ofResource(FOLDER + "tasks.csv"));
    }

    static LegalRules of(Table rules, Table tasks) {
        Map<String, Task> byId = new LinkedHashMap<>();
        tasks.rows()
                .forEach(row -> byId.put(
                        row.required("id"),
                        new Task(row.required("id"), row.required("title"), row.required("person"))));
        List<LegalRule> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Row row : rules.rows()) {
            LegalRule rule = rule(row, byId);
            if (!ids.add(rule.id())) {
                throw row.problem("The rule " + rule.id() + " stands twice.", "Ids are never used again.");
            }
            read.add(rule);
        }
        return new LegalRules(read);
    }

    private static LegalRule rule(Row row, Map<String, Task> tasks) {
        String task = row.required("task");
        String status = row.required("citation_status");
        if (!tasks.containsKey(task)) {
            throw row.problem("There is no task " + task + ".", "Write one of " + tasks.keySet() + ".");
        }
        if (!status.equals("confirmed") && !status.equals("unconfirmed")) {
            throw row.problem("The status of the citation is " + status + ".", "Write confirmed or unconfirmed.");
        }
        return new LegalRule(
                row.required("id"),
                row.required("pack"),
                word(row, "severity", LegalRule.Importance.values()),
                tasks.get(task),
                row.required("check"),
                row.required("about"),
                new LegalRule.Citation(row.required("citation"), status.equals("confirmed")),
                new LegalRule.Term(day(row, "valid_from"), day(row, "valid_to"), day(row, "reported_from")),
                word(row, "decided_by", LegalRule.Decider.values()),
                row.required("explanation"));
    }

    private static <E extends Enum<E>> E word(Row row, String column, E[] words) {
        String cell = row.required(column);
        return Stream.of(words)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(cell))
                .findFirst()
                .orElseThrow(() -> row.problem(
                        "The column " + column + " holds " + cell + ".",
                        "Write one of " + List.of(words).toString().toLowerCase(Locale.ROOT) + "."));
    }

    private static Optional<LocalDate> day(Row row, String column) {
        try {
            return row.text(column).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw row.problem("The column " + column + " holds no day.", "Write it as 2026-11-25.");
        }
    }
}
