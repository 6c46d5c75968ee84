package org.privacyascode.legal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What differs from a base policy, in one line: {@code path = value ; path = value}, with {@code tbd} and {@code remove}. */
public final class Patch {

    private Patch() {}

    /** The policy that differs, as an overlay over the base. */
    public static String overlay(String patch) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (!patch.isEmpty()) {
            for (String each : patch.split(" ; ")) {
                String[] parts = each.split(" = ", 2);
                put(tree, List.of(parts[0].split("\\.")), value(parts[1]));
            }
        }
        return "extends: base\noverlay: case\n" + yaml(tree, "");
    }

    private static String value(String text) {
        return switch (text) {
            case "tbd" -> "{tbd: \"?\"}";
            case "remove" -> "{remove: true}";
            default -> text;
        };
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> path, String value) {
        if (path.size() == 1) {
            tree.put(path.get(0), value);
        } else {
            put(
                    (Map<String, Object>) tree.computeIfAbsent(path.get(0), each -> new LinkedHashMap<>()),
                    path.subList(1, path.size()),
                    value);
        }
    }

    @SuppressWarnings("unchecked")
    private static String yaml(Map<String, Object> tree, String indent) {
        return tree.entrySet().stream()
                .map(each -> each.getValue() instanceof Map<?, ?>
                        ? indent + each.getKey() + ":\n" + yaml((Map<String, Object>) each.getValue(), indent + "  ")
                        : indent + each.getKey() + ": " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
