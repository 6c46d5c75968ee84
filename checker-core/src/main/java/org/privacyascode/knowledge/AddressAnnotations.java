package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/**
 * What annotations of frameworks say of addresses: which setting a field or parameter is given, under which prefix a class is bound,
 * to which address the methods of an interface send. Read from a table that ships with the tool. Immutable, thread safe.
 */
public final class AddressAnnotations {

    private static final String RESOURCE = "/org/privacyascode/policies/clients/annotations.csv";

    private final Map<On, Map<String, Template>> rows = new HashMap<>();

    /** What such an annotation stands on, and so what it says. */
    public enum On {
        /** A field or parameter that is given the value of a setting. */
        VALUE,
        /** A class whose members are given the settings under a prefix. */
        PROPERTIES,
        /** A member of such a class: what it is when no setting says so. */
        DEFAULT,
        /** A member of such a class: its name, where it is not the member's. */
        NAME,
        /** An interface whose methods send what they are given. */
        CLIENT,
        /** A method that sends what it is given. */
        CALL
    }

    private AddressAnnotations() {}

    /** Reads the table; fails when a row of it is wrong. */
    public static AddressAnnotations load() {
        AddressAnnotations known = new AddressAnnotations();
        Table.ofResource(RESOURCE).rows().forEach(known::add);
        return known;
    }

    private void add(Row row) {
        String on = row.required("on");
        Optional<On> place = List.of(On.values()).stream()
                .filter(each -> each.name().toLowerCase(java.util.Locale.ROOT).equals(on))
                .findFirst();
        if (place.isEmpty()) {
            throw row.problem(
                    "No annotation stands on " + on + ".", "Write value, properties, default, name, client or call.");
        }
        String type = row.required("annotation").replace('.', '/');
        Template template = Template.of(row.text("address").orElse(""));
        if (rows.computeIfAbsent(place.get(), key -> new HashMap<>()).put(type, template) != null) {
            throw row.problem("The annotation is there twice.", "Remove one row.");
        }
    }

    /** Whether an annotation, by its internal name, says something on a place. */
    public boolean isKnown(On on, String annotation) {
        return rows.getOrDefault(on, Map.of()).containsKey(annotation);
    }

    /**
     * What an annotation says, as text with placeholders for settings.
     *
     * @param attribute the annotation's attributes by name, and {@code class} and {@code member} for what it stands on
     * @return empty when the annotation is not known on the place; an empty text when it leaves the address open
     */
    public Optional<String> text(On on, String annotation, Function<String, Optional<String>> attribute) {
        Template template = rows.getOrDefault(on, Map.of()).get(annotation);
        return Optional.ofNullable(template).map(known -> known.fill(attribute));
    }

    /** All rows, as {@code place annotation}. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        rows.forEach((on, types) -> types.keySet().forEach(type -> all.add(on + " " + type)));
        return all.stream().sorted().toList();
    }
}
