package org.privacyascode.wording;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.problem.InvalidPolicyException;
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

/** Reads a catalogue and reports everything that is wrong with it at once, each with file, line and column. */
final class CatalogueReader {

    private static final String MONTHS = "months";
    private static final String LANGUAGE = "language";
    private static final String DATE = "date";
    private static final Set<String> DATE_SLOTS = Set.of("day", "month", "year");

    private final String file;
    private final List<PolicyProblem> problems = new ArrayList<>();
    private final Map<String, Template> templates = new LinkedHashMap<>();
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private List<String> months = List.of();

    private CatalogueReader(String file) {
        this.file = file;
    }

    /**
     * The catalogue in the text.
     *
     * @throws InvalidPolicyException with every problem found
     */
    static Catalogue read(String file, String text) {
        CatalogueReader reader = new CatalogueReader(file);
        reader.compose(text).ifPresent(root -> reader.collect("", root));
        Template language = reader.templates.remove(LANGUAGE);
        if (reader.problems.isEmpty()) {
            if (language == null) {
                reader.problem(new Position(file, 1, 1), "the catalogue does not say its language", "Add language.");
            }
            reader.check();
        }
        if (!reader.problems.isEmpty() || language == null) {
            throw new InvalidPolicyException(reader.problems);
        }
        return new Catalogue(language.text(), reader.months, reader.templates);
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
                problem(at(node), path + " stands twice", "Remove one.");
            }
            positions.put(path, at(node));
        } else if (node instanceof SequenceNode list && path.equals(MONTHS)) {
            months = list.getValue().stream()
                    .map(month -> month instanceof ScalarNode scalar ? scalar.getValue() : "")
                    .toList();
            if (months.size() != 12 || months.contains("")) {
                problem(at(node), "a year has twelve months with names", "Name all of them.");
            }
        } else {
            problem(at(node), path + " is a list", "Only months is a list.");
        }
    }

    private void check() {
        Set<String> known = new LinkedHashSet<>();
        for (Phrase phrase : Phrase.values()) {
            if (phrase.isCounted()) {
                require(known, phrase.key() + ".one", Set.of(), Set.of("n"));
                require(known, phrase.key() + ".other", Set.of("n"), Set.of("n"));
            } else {
                require(known, phrase.key(), Set.copyOf(phrase.slots()), Set.copyOf(phrase.slots()));
            }
        }
        for (Family family : Family.values()) {
            family.required().forEach(key -> require(known, family.key() + "." + key, Set.of(), Set.of()));
            if (family.isOpen()) {
                templates.keySet().stream()
                        .filter(key -> key.startsWith(family.key() + ".") && !known.contains(key))
                        .toList()
                        .forEach(key -> require(known, key, Set.of(), Set.of()));
            }
        }
        require(known, DATE + ".default", DATE_SLOTS, DATE_SLOTS);
        templates.keySet().stream()
                .filter(key -> key.startsWith(DATE + "."))
                .toList()
                .forEach(key -> require(known, key, DATE_SLOTS, DATE_SLOTS));
        if (months.isEmpty()) {
            problem(new Position(file, 1, 1), "the months have no names", "Add months.");
        }
        templates.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problem(positions.get(key), "nothing uses " + key, "Correct the key or remove it."));
    }

    private void require(Set<String> known, String key, Set<String> shown, Set<String> allowed) {
        Template template = templates.get(key);
        if (!known.add(key)) {
            return;
        }
        if (template == null) {
            problem(new Position(file, 1, 1), "no words for " + key, "Add them.");
        } else if (!template.isWellFormed()) {
            problem(positions.get(key), key + " is empty or has a brace without a slot", "Write {slot}.");
        } else if (!template.slots().containsAll(shown) || !allowed.containsAll(template.slots())) {
            problem(
                    positions.get(key),
                    key + " shows " + template.slots() + " and has to show " + shown,
                    "Correct it.");
        }
    }

    private Position at(Node node) {
        return new Position(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    private void problem(Position position, String message, String advice) {
        problems.add(new PolicyProblem(position, message, advice));
    }
}
