package org.privacyascode.config.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** Appenders that send log lines away, by class or by the element's name. Immutable. */
public final class Appenders {
    private static final String RESOURCE = "/org/privacyascode/policies/config/appenders.csv";
    private static final String LAYOUTS = "/org/privacyascode/policies/config/layouts.csv";

    private final Map<String, String> receivers;
    private final Set<String> plainLayouts;

    private Appenders(Map<String, String> receivers, Set<String> plainLayouts) {
        this.receivers = Map.copyOf(receivers);
        this.plainLayouts = plainLayouts;
    }

    /** Reads the table; fails when a row of it is wrong. */
    public static Appenders load() {
        Map<String, String> receivers = new HashMap<>();
        for (Row row : Table.ofResource(RESOURCE).rows()) {
            if (receivers.put(row.required("class"), row.required("vendor")) != null) {
                throw row.problem("The class is there twice.", "Remove one row.");
            }
        }
        Set<String> layouts = Table.ofResource(LAYOUTS).rows().stream()
                .map(row -> row.required("layout"))
                .collect(Collectors.toUnmodifiableSet());
        return new Appenders(receivers, layouts);
    }

    /** Layouts and encoders that write what their pattern or settings say and nothing of their own; simple names in lower case. */
    public Set<String> plainLayouts() {
        return plainLayouts;
    }

    /** A vendor's id, or {@code host}, {@code mail}, {@code message}; empty when the appender sends nothing that we know of. */
    public Optional<String> receiver(String name) {
        return Optional.ofNullable(receivers.get(name))
                .or(() -> name.endsWith("Appender")
                        ? receivers.keySet().stream()
                                .filter(each -> each.endsWith("." + name))
                                .sorted()
                                .findFirst()
                                .map(receivers::get)
                        : Optional.empty());
    }
}
