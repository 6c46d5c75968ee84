package org.privacyascode.policy;

import java.util.LinkedHashMap;
import java.util.List;
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
        for (Component component : Component.of(value.getClass())) {
            Object part = component.read(value);
            if (component.isInline()) {
                Optional<Question> inner = inline(part, children);
                open = open.isPresent() ? open : inner;
            } else if (!component.isName() && !isSilent(component, part)) {
                node(part).ifPresent(node -> children.put(component.key(), node));
            }
        }
        return open;
    }

    /** A mark that is not set says nothing, and positions are no part of what a policy says. */
    private static boolean isSilent(Component component, Object part) {
        return component.isMark() && Boolean.FALSE.equals(part) || part instanceof Origins;
    }

    private Optional<Question> inline(Object part, Map<String, PolicyTree.Node> children) {
        if (part instanceof Optional<?> optional) {
            return optional.map(Question.class::cast);
        }
        if (part instanceof Listed<?> listed) {
            node(listed).ifPresent(node -> {
                if (node instanceof PolicyTree.Branch branch) {
                    children.putAll(branch.children());
                }
            });
            return listed.question();
        }
        return fill((Record) part, children);
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
        Component first = Component.of(record.getClass()).get(0);
        return !first.isName()
                ? Optional.empty()
                : Optional.of(
                        first.read(record) instanceof ItemId item ? item.item() : ((Id) first.read(record)).value());
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
}
