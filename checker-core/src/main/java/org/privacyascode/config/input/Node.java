package org.privacyascode.config.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A YAML or JSON value with its position. */
public sealed interface Node {

    /** Where it starts. */
    Position at();

    /** A text, number, truth value or nothing, as written; {@code plain} when without quotes. */
    record Scalar(String text, boolean plain, Position at) implements Node {}

    /** A key and its value. */
    record Pair(Scalar key, Node value) {}

    /** Keys with values in order; a key may be there twice. */
    record Mapping(List<Pair> pairs, Position at) implements Node {
        public Mapping {
            pairs = List.copyOf(pairs);
        }
    }

    /** Values in order. */
    record Sequence(List<Node> items, Position at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** The pairs of a mapping; none of anything else. */
    default List<Pair> entries() {
        return this instanceof Mapping mapping ? mapping.pairs() : List.of();
    }

    /** The items of a sequence; none of anything else. */
    default List<Node> elements() {
        return this instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** The value of a key; the last, where it is there twice. */
    default Optional<Node> get(String key) {
        return pair(key).map(Pair::value);
    }

    /** The pair of a key; the last, where it is there twice. */
    default Optional<Pair> pair(String key) {
        return entries().stream().filter(pair -> pair.key().text().equals(key)).reduce((first, second) -> second);
    }

    /** The scalar of a key. */
    default Optional<Scalar> scalar(String key) {
        return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /** The text of a key; empty when there is none. */
    default String text(String key) {
        return scalar(key).map(Scalar::text).orElse("");
    }

    /** The scalars below, in order, itself included. */
    default Stream<Scalar> scalars() {
        if (this instanceof Scalar scalar) {
            return Stream.of(scalar);
        }
        return Stream.concat(
                entries().stream().flatMap(pair -> pair.value().scalars()),
                elements().stream().flatMap(Node::scalars));
    }
}
