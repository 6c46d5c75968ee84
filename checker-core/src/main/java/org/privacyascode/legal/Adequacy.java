package org.privacyascode.legal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** The countries whose protection of data the European Commission has found adequate, each from a day. */
record Adequacy(List<Adequacy.Decision> decisions) {

    private static final String RESOURCE = "/org/privacyascode/policies/legal/adequacy.csv";

    /**
     * A decision.
     *
     * @param scope what it is limited to; empty for none
     */
    record Decision(String country, LocalDate from, Optional<LocalDate> to, String scope) {}

    Adequacy {
        decisions = List.copyOf(decisions);
    }

    static Adequacy load() {
        return new Adequacy(Table.ofResource(RESOURCE).rows().stream()
                .map(Adequacy::decision)
                .toList());
    }

    private static Decision decision(Row row) {
        try {
            return new Decision(
                    row.required("country"),
                    LocalDate.parse(row.required("from")),
                    row.text("to").map(LocalDate::parse),
                    row.text("scope").orElse(""));
        } catch (DateTimeException e) {
            throw row.problem("The row holds no day.", "Write it as 2026-11-25.");
        }
    }

    Optional<Decision> find(Country country, LocalDate day) {
        return decisions.stream()
                .filter(each -> each.country().equals(country.code())
                        && !day.isBefore(each.from())
                        && each.to().map(end -> !day.isAfter(end)).orElse(true))
                .findFirst();
    }
}
