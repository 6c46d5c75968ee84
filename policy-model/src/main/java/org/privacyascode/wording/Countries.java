package org.privacyascode.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/**
 * The names of countries in one language, and which of them belong to the European Economic Area.
 *
 * The names are our own data, not those of the Java platform: they differ between its versions, and a page has to have
 * the same bytes on all.
 */
record Countries(Map<String, Entry> entries, Set<String> eea) {

    /**
     * @param name as it stands alone
     * @param said as it stands in a sentence: "the United States"
     * @param in where something is, with its preposition: "in the United States"
     */
    record Entry(String name, String said, String in) {}

    Countries {
        entries = Map.copyOf(entries);
        eea = Set.copyOf(eea);
    }

    /**
     * Reads {@code code,name,said,in}, and the codes of the European Economic Area.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException at the first row that is not right
     */
    static Countries of(Table names, Table eea) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Row row : names.rows()) {
            Entry entry = new Entry(row.required("name"), row.required("said"), row.required("in"));
            if (entries.put(code(row), entry) != null) {
                throw row.problem("The country " + code(row) + " stands twice.", "Remove one row.");
            }
        }
        Set<String> members = new TreeSet<>();
        for (Row row : eea.rows()) {
            if (!entries.containsKey(code(row)) || !members.add(code(row))) {
                throw row.problem("The member " + code(row) + " has no name or stands twice.", "Correct it.");
            }
        }
        return new Countries(entries, members);
    }

    private static String code(Row row) {
        String code = row.required("code");
        if (!code.matches("[A-Z]{2}")) {
            throw row.problem(code + " is no code of a country.", "Write two capital letters.");
        }
        return code;
    }

    Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }
}
