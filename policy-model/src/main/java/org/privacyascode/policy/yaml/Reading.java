package org.privacyascode.policy.yaml;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.privacyascode.policy.problem.Position;

/** What is shared while one policy is read: the problems, where each part stands, and which keys are known where. */
final class Reading {
    private final Problems problems;
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final Map<YamlNode.YamlMap, Set<String>> asked = new IdentityHashMap<>();

    Reading(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    void place(String path, Position position) {
        positions.putIfAbsent(path, position);
    }

    Map<String, Position> positions() {
        return positions;
    }

    void ask(YamlNode.YamlMap map, String key) {
        asked.computeIfAbsent(map, each -> new LinkedHashSet<>()).add(key);
    }

    /** Reports every key that nobody asked for: it is not part of the format. */
    void reportUnknownKeys(YamlNode node) {
        if (node instanceof YamlNode.YamlList list) {
            list.nodes().forEach(this::reportUnknownKeys);
        }
        if (node instanceof YamlNode.YamlMap map) {
            Set<String> known = asked.getOrDefault(map, Set.of());
            map.entries().forEach(entry -> {
                if (known.contains(entry.name())) {
                    reportUnknownKeys(entry.value());
                } else if (!known.isEmpty()) {
                    problems.add(
                            entry.key().position(),
                            "The key " + Quoted.of(entry.name()) + " is not known here.",
                            Nearest.advice(entry.name(), known));
                }
            });
        }
    }
}
