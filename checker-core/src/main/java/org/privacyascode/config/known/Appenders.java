package org.privacyascode.config.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** Appenders that send log lines away, by class or by the element's name. Immutable. */
public final class Appenders {
    private static final String RESOURCE = "/org/privacyascode/policies/config/appenders.csv";

    private final Map<String, String> receivers;

    private Appenders(Map<String, String> receivers) {
        this.receivers = receivers;
    }

    /** Reads the table; fails when a row of it is wrong. */
    public static Appenders load() {
        Map<String, String> receivers = new HashMap<>();
        for (Row row : Table.ofResource(RESOURCE).rows()) {
            if (receivers.put(row.required("class"), row.required("vendor")) != null) {
                throw row.problem("The class is there twice.", "Remove one row.");
            }
        }
        return new Appenders(receivers);
    }

    /** A vendor's id, or {@code host}, {@code mail}, {@code message}; empty when the appender sends nothing that we know of. */
    public Optional<String> receiver(String name) {
        return Optional.ofNullable(receivers.get(name));
    }
}
