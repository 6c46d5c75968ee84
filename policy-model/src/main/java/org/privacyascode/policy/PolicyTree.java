package org.privacyascode.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A policy as a tree of keys and typed values: the one canonical form from which facts are looked up and exports are written.
 * Every component of every record is in it; what is absent is left out. Building it costs about a millisecond: build it once and keep it.
 */
public record PolicyTree(Branch root) {
    /** A part of the tree. */
    public sealed interface Node {}

    /** Keys in the order of the model; {@code open} if the whole clause is an open question. */
    public record Branch(Map<String, Node> children, Optional<Question> open) implements Node {
        public Branch {
            children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
        }
    }

    /** Parts without a name of their own, by position from 0. */
    public record Sequence(List<Node> nodes) implements Node {
        public Sequence {
            nodes = List.copyOf(nodes);
        }
    }

    /** A value, or the question that stands for it; never absent. */
    public record Leaf(Stated<Scalar> value) implements Node {}

    public static PolicyTree of(Policy policy) {
        return new PolicyTree(new TreeBuilder().branch(policy));
    }

    /** The fact at this path, such as {@code children.minimum-age}; empty if there is none. */
    public Optional<Stated<Scalar>> fact(String path) {
        return Optional.ofNullable(facts().get(path));
    }

    /** All facts by path, in the order of the model. */
    public Map<String, Stated<Scalar>> facts() {
        Map<String, Stated<Scalar>> facts = new LinkedHashMap<>();
        walk("", root, (path, node) -> {
            if (node instanceof Leaf leaf) {
                facts.put(path, leaf.value());
            }
        });
        return Collections.unmodifiableMap(facts);
    }

    /** All open questions by path, in the order of the model. */
    public Map<String, Question> questions() {
        Map<String, Question> questions = new LinkedHashMap<>();
        walk("", root, (path, node) -> {
            if (node instanceof Leaf leaf) {
                leaf.value().question().ifPresent(question -> questions.put(path, question));
            } else if (node instanceof Branch branch) {
                branch.open().ifPresent(question -> questions.put(path, question));
            }
        });
        return Collections.unmodifiableMap(questions);
    }

    /** Visits every node with its path, parents first, in the order of the model. */
    public void walk(BiConsumer<String, Node> visitor) {
        walk("", root, visitor);
    }

    private static void walk(String path, Node node, BiConsumer<String, Node> visitor) {
        visitor.accept(path, node);
        if (node instanceof Branch branch) {
            branch.children().forEach((key, child) -> walk(join(path, key), child, visitor));
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.nodes().size(); i++) {
                walk(join(path, Integer.toString(i)), sequence.nodes().get(i), visitor);
            }
        }
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
