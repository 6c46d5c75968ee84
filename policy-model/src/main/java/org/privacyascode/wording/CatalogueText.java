package org.privacyascode.wording;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The YAML of a catalogue, flat: texts by path, each with its position, and what is wrong with their form. */
final class CatalogueText {

    private static final String MONTHS = "months";

    private final String file;
    private final List<PolicyProblem> problems = new ArrayList<>();
    private final Map<String, Template> templates = new LinkedHashMap<>();
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private List<String> months = List.of();

    private CatalogueText(String file) {
        this.file = file;
    }

    static CatalogueText of(String file, String text) {
        CatalogueText read = new CatalogueText(file);
        read.compose(text).ifPresent(root -> read.collect("", root));
        return read;
    }

    Map<String, Template> templates() {
        return templates;
    }

    List<String> months() {
        return months;
    }

    List<PolicyProblem> problems() {
        return problems;
    }

    /** Where the text at the path stands; the beginning of the file if there is none. */
    Position at(String path) {
        return positions.getOrDefault(path, new Position(file, 1, 1));
    }

    private Optional<Node> compose(String text) {
        try {
            return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        } catch (MarkedYAMLException broken) {
            Position position = broken.getProblemMark() == null
                    ? new Position(file, 0, 0)
                    : new Position(
                            file,
                            broken.getProblemMark().getLine() + 1,
                            broken.getProblemMark().getColumn() + 1);
            problem(position, "not YAML: " + broken.getProblem(), "Correct the syntax.");
            return Optional.empty();
        }
    }

    private void collect(String path, Node node) {
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                collect(path.isEmpty() ? key : path + "." + key, entry.getValueNode());
            }
        } else if (node instanceof ScalarNode scalar) {
            if (templates.put(path, new Template(scalar.getValue())) != null) {
                problem(position(node), path + " stands twice", "Remove one.");
            }
            positions.put(path, position(node));
        } else if (node instanceof SequenceNode list && path.equals(MONTHS)) {
            positions.put(path, position(node));
            months = list.getValue().stream()
                    .map(month -> month instanceof ScalarNode scalar ? scalar.getValue() : "")
                    .toList();
            if (months.size() != 12 || months.contains("")) {
                problem(position(node), "a year has twelve months with names", "Name all of them.");
            }
        } else {
            problem(position(node), path + " is a list", "Only months is a list.");
        }
    }

    private Position position(Node node) {
        return new Position(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    private void problem(Position position, String message, String advice) {
        problems.add(new PolicyProblem(position, message, advice));
    }
}
