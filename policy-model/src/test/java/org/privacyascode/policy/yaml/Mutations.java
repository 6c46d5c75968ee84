package org.privacyascode.policy.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.privacyascode.policy.problem.Position;

/** Policies that differ from one in a single place. */
final class Mutations {
    static final Position HERE = new Position("mutation", 1, 1);

    private Mutations() {}

    /** All paths of a tree, with the node at each. */
    static Map<String, YamlNode> paths(YamlNode root) {
        Map<String, YamlNode> paths = new LinkedHashMap<>();
        collect("", root, paths);
        return paths;
    }

    private static void collect(String path, YamlNode node, Map<String, YamlNode> paths) {
        paths.put(path, node);
        if (node instanceof YamlNode.YamlMap map) {
            map.entries().forEach(entry -> collect(path + "/" + entry.name(), entry.value(), paths));
        } else if (node instanceof YamlNode.YamlList list) {
            for (int i = 0; i < list.nodes().size(); i++) {
                collect(path + "/" + i, list.nodes().get(i), paths);
            }
        }
    }

    /** The tree with the node at one path changed. */
    static YamlNode change(YamlNode root, String path, UnaryOperator<YamlNode> change) {
        return change("", root, path, change);
    }

    private static YamlNode change(String at, YamlNode node, String path, UnaryOperator<YamlNode> change) {
        if (at.equals(path)) {
            return change.apply(node);
        }
        if (node instanceof YamlNode.YamlMap map) {
            return new YamlNode.YamlMap(
                    map.entries().stream()
                            .map(entry -> entry.with(change(at + "/" + entry.name(), entry.value(), path, change)))
                            .toList(),
                    map.position());
        }
        if (node instanceof YamlNode.YamlList list) {
            List<YamlNode> nodes = new ArrayList<>();
            for (int i = 0; i < list.nodes().size(); i++) {
                nodes.add(change(at + "/" + i, list.nodes().get(i), path, change));
            }
            return new YamlNode.YamlList(nodes, list.position());
        }
        return node;
    }

    static YamlNode text(String text) {
        return new YamlNode.YamlText(text, true, HERE);
    }

    static YamlNode.YamlMap with(YamlNode.YamlMap map, String key, YamlNode value) {
        List<YamlNode.YamlEntry> entries = new ArrayList<>(map.entries());
        entries.add(new YamlNode.YamlEntry(new YamlNode.YamlText(key, true, HERE), value));
        return new YamlNode.YamlMap(entries, map.position());
    }
}
