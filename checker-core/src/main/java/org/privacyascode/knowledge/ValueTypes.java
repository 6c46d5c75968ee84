package org.privacyascode.knowledge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.knowledge.NameFiles.Line;

/** Which types are of which kind, and which categories a kind of value can hold. Type names are internal names. */
public final class ValueTypes {

    private final Map<ValueKind, List<String>> accepted = new EnumMap<>(ValueKind.class);
    private final Map<String, ValueKind> kinds = new HashMap<>();
    private final Set<String> containers = new HashSet<>();
    private final Map<String, String> categories = new HashMap<>();

    private ValueTypes() {}

    static ValueTypes load() {
        ValueTypes values = new ValueTypes();
        NameFiles.read("values.txt").forEach(values::add);
        return values;
    }

    private void add(Line line) {
        List<String> types =
                line.phrases().stream().map(name -> name.replace('.', '/')).toList();
        switch (line.word(0)) {
            case "type" -> types.forEach(type -> kinds.put(type, kind(line, line.word(1))));
            case "inside" -> containers.addAll(types);
            case "is" -> types.forEach(type -> categories.put(type, line.word(1)));
            default -> accepted.put(kind(line, line.word(0)), line.phrases());
        }
    }

    private static ValueKind kind(Line line, String word) {
        return ValueKind.of(word).orElseThrow(() -> line.problem("\"" + word + "\" is not a kind of value"));
    }

    boolean accepts(ValueKind value, String category) {
        return accepted.getOrDefault(value, List.of()).stream()
                .anyMatch(key -> key.equals("all") || category.equals(key) || category.startsWith(key + "."));
    }

    /** The kind of value of a type, if the type says so. */
    public Optional<ValueKind> of(String internalName) {
        return Optional.ofNullable(kinds.get(internalName));
    }

    /** Whether what counts is what stands inside: a list, a map, an optional. */
    public boolean isContainer(String internalName) {
        return containers.contains(internalName);
    }

    /** Whether a container gives a value for each key. */
    public boolean isMap(String internalName) {
        return isContainer(internalName) && (internalName.endsWith("Map") || internalName.endsWith("Hashtable"));
    }

    /** The category that a type holds by itself. */
    public Optional<String> category(String internalName) {
        return Optional.ofNullable(categories.get(internalName));
    }

    Set<String> categories() {
        Set<String> keys = new HashSet<>(categories.values());
        accepted.values().forEach(keys::addAll);
        keys.removeAll(Set.of("all", "none"));
        return keys;
    }
}
