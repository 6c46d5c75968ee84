package org.privacyascode.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the records of a policy into a tree by their components, so that no component can be forgotten. */
final class TreeBuilder {
    PolicyTree.Branch branch(Record value) {
        Map<String, PolicyTree.Node> children = new LinkedHashMap<>();
        Optional<Question> open = fill(value, children);
        return new PolicyTree.Branch(children, open);
    }

    private Optional<Question> fill(Record value, Map<String, PolicyTree.Node> children) {
        Optional<Question> open = Optional.empty();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = read(component, value);
            if (part instanceof Optional<?> optional
                    && optional.orElse(null) instanceof Question question
                    && isInline(component)) {
                open = Optional.of(question);
            } else if (isInline(component)) {
                open = open.or(() -> inline(part, children));
            } else if (!isName(component, part) && !isUnset(component, part)) {
                node(part).ifPresent(node -> children.put(keyOf(component), node));
            }
        }
        return open;
    }

    /** A mark that is not set. */
    private static boolean isUnset(RecordComponent component, Object part) {
        return component.getType() == boolean.class && Boolean.FALSE.equals(part);
    }

    /** The id of a clause is the key under which it stands, and positions are no part of what a policy says. */
    private static boolean isName(RecordComponent component, Object part) {
        return part instanceof Origins
                || component.getName().equals("id") && part instanceof Id && !(part instanceof PolicyId);
    }

    private Optional<Question> inline(Object part, Map<String, PolicyTree.Node> children) {
        if (part instanceof Record record && !(part instanceof Listed<?>)) {
            return fill(record, children);
        }
        if (part instanceof Listed<?> listed) {
            node(listed).ifPresent(node -> {
                if (node instanceof PolicyTree.Branch branch) {
                    children.putAll(branch.children());
                }
            });
            return listed.question();
        }
        return Optional.empty();
    }

    private Optional<PolicyTree.Node> node(Object part) {
        if (part instanceof Listed<?> listed) {
            return node(listed.stated());
        }
        if (part instanceof Stated<?> stated) {
            return stated.isOpen()
                    ? stated.question().map(question -> new PolicyTree.Leaf(Stated.open(question)))
                    : stated.given().flatMap(this::node);
        }
        if (part instanceof Optional<?> optional) {
            return optional.flatMap(this::node);
        }
        if (part instanceof List<?> list) {
            return list.isEmpty() ? Optional.empty() : Optional.of(list(list));
        }
        if (part instanceof Boolean yes) {
            return Optional.of(leaf(new Scalar.YesNo(yes)));
        }
        return Optional.of(value(part));
    }

    private PolicyTree.Node list(List<?> list) {
        Object first = list.get(0);
        if (first instanceof ConsentAge) {
            Map<String, PolicyTree.Node> ages = new LinkedHashMap<>();
            list.stream()
                    .map(ConsentAge.class::cast)
                    .forEach(age -> ages.put(age.country().code(), leaf(new Scalar.Number(age.age()))));
            return new PolicyTree.Branch(ages, Optional.empty());
        }
        if (first instanceof Record record && idOf(record).isPresent()) {
            Map<String, PolicyTree.Node> named = new LinkedHashMap<>();
            list.stream()
                    .map(Record.class::cast)
                    .forEach(each -> named.put(idOf(each).orElseThrow(), branch(each)));
            return new PolicyTree.Branch(named, Optional.empty());
        }
        List<PolicyTree.Node> nodes = list.stream().map(this::value).toList();
        boolean scalars = nodes.stream().allMatch(PolicyTree.Leaf.class::isInstance);
        return scalars
                ? leaf(new Scalar.Many(nodes.stream()
                        .map(node -> ((PolicyTree.Leaf) node).value().given().orElseThrow())
                        .toList()))
                : new PolicyTree.Sequence(nodes);
    }

    private static Optional<String> idOf(Record record) {
        RecordComponent first = record.getClass().getRecordComponents()[0];
        if (!first.getName().equals("id")) {
            return Optional.empty();
        }
        return read(first, record) instanceof Id id
                ? Optional.of(id instanceof ItemId item ? item.item() : id.value())
                : Optional.empty();
    }

    private PolicyTree.Node value(Object part) {
        Optional<Scalar> scalar = Scalars.of(part);
        if (scalar.isPresent()) {
            return leaf(scalar.get());
        }
        if (part instanceof LegalBasis basis) {
            return node(basis.detail())
                    .<PolicyTree.Node>map(
                            detail -> new PolicyTree.Branch(Map.of(basis.kind().key(), detail), Optional.empty()))
                    .orElseGet(() -> leaf(new Scalar.Word(basis.kind().key())));
        }
        if (part instanceof Record record) {
            return branch(record);
        }
        throw new IllegalStateException(
                "No form in the tree for " + part.getClass().getName());
    }

    private static PolicyTree.Leaf leaf(Scalar scalar) {
        return new PolicyTree.Leaf(Stated.of(scalar));
    }

    private static boolean isInline(RecordComponent component) {
        return component.isAnnotationPresent(Inline.class);
    }

    private static String keyOf(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        return key != null ? key.value() : kebab(component.getName());
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z0-9])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
