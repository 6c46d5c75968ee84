package org.privacyascode.knowledge;

import java.util.List;
import java.util.Set;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/**
 * A call that hands something to a method of the same application, through a framework: an event to its listeners, a message to those
 * who listen to its topic.
 *
 * @param type internal name of the type that has the methods
 * @param payload number of the argument that is handed over; {@link #ANY} for every one
 * @param address number of the argument that names the topic or queue; {@link #ANY} for every one; {@link #NONE} where the type of
 *     what is handed over decides
 * @param listener internal name of the annotation on the listening method, on its parameter or on its class; or of the type whose
 *     method listens
 * @param method name of the listening method, where the listener is a type; empty otherwise
 * @param attribute the listener's attribute with the topics or queues; empty where there is none
 */
public record Delivery(
        String type, Set<String> methods, int payload, int address, String listener, String method, String attribute) {

    /** Every argument. */
    public static final int ANY = -1;

    /** No argument. */
    public static final int NONE = -2;

    private static final String RESOURCE = "/org/privacyascode/policies/clients/deliveries.csv";

    public Delivery {
        methods = Set.copyOf(methods);
    }

    /** Reads the table that ships with the tool; fails when a row of it is wrong. */
    public static List<Delivery> load() {
        return Table.ofResource(RESOURCE).rows().stream().map(Delivery::of).toList();
    }

    private static Delivery of(Row row) {
        String listener = row.required("listener").replace('.', '/');
        int mark = listener.indexOf('#');
        return new Delivery(
                row.required("type").replace('.', '/'),
                Set.copyOf(row.list("methods", "|")),
                number(row, "payload"),
                number(row, "address"),
                mark < 0 ? listener : listener.substring(0, mark),
                mark < 0 ? "" : listener.substring(mark + 1),
                row.text("attribute").orElse(""));
    }

    private static int number(Row row, String column) {
        String text = row.text(column).orElse("none");
        return switch (text) {
            case "none" -> NONE;
            case "any" -> ANY;
            default -> {
                if (!text.matches("\\d")) {
                    throw row.problem(
                            "The column " + column + " holds " + text + ".", "Write a digit, any or nothing.");
                }
                yield Integer.parseInt(text);
            }
        };
    }
}
