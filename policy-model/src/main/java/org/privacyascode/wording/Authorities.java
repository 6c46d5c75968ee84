package org.privacyascode.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** The register of data protection authorities, by the ids that policies write, with their names in one language. */
record Authorities(Map<String, Authority> byId) {

    Authorities {
        byId = Map.copyOf(byId);
    }

    /**
     * Reads the register.
     *
     * @param language of the names; each has a column
     * @throws org.privacyascode.policy.problem.InvalidPolicyException at the first row that is not right
     */
    static Authorities of(Table table, String language) {
        Map<String, Authority> byId = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Authority authority =
                    new Authority(row.required("id"), row.required("name_" + language), row.required("url"));
            if (!authority.id().matches("[a-z]{2}(-[a-z]+)+")) {
                throw row.problem(
                        "The id " + authority.id() + " is not a country and a name.", "Write one like ie-dpc.");
            }
            if (!authority.url().matches("https://[a-z0-9.-]+(/[a-z0-9/-]*)?")) {
                throw row.problem("The site of " + authority.id() + " is no https address.", "Correct it.");
            }
            if (byId.put(authority.id(), authority) != null) {
                throw row.problem("The authority " + authority.id() + " stands twice.", "Remove one.");
            }
        }
        return new Authorities(byId);
    }

    Optional<Authority> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
