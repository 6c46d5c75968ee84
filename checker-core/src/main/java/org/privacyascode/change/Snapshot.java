package org.privacyascode.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyTree;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;

/**
 * A policy as paths: its facts, its clauses, and the clauses that are one open question. Entries without an id are called by what they say,
 * so that their order does not matter.
 */
record Snapshot(Map<String, Stated<Scalar>> facts, Set<String> clauses, Set<String> open) {

    Snapshot {
        facts = Map.copyOf(facts);
        clauses = Set.copyOf(clauses);
        open = Set.copyOf(open);
    }

    static Snapshot of(Policy policy) {
        Map<String, Stated<Scalar>> facts = new LinkedHashMap<>();
        Set<String> clauses = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        Map<String, String> names = names(PolicyTree.of(policy));
        PolicyTree.of(policy).walk((written, node) -> {
            String path = named(written, names);
            if (node instanceof PolicyTree.Leaf leaf) {
                facts.put(path, leaf.value());
            } else if (node instanceof PolicyTree.Branch branch) {
                (branch.open().isPresent() ? open : clauses).add(path);
            }
        });
        return new Snapshot(facts, clauses, open);
    }

    /** Names for {@code never.0} and {@code transfers.0}: the promise, the country. */
    private static Map<String, String> names(PolicyTree tree) {
        Map<String, List<String>> said = new TreeMap<>();
        tree.facts().forEach((path, fact) -> {
            String[] keys = path.split("\\.");
            boolean isCounted = keys.length > 2 && (keys[0].equals("never") || keys[0].equals("transfers"));
            boolean isName = isCounted && (keys[0].equals("never") ? isPromise(keys) : keys[2].equals("to"));
            if (isName) {
                said.computeIfAbsent(keys[0] + "." + keys[1], each -> new ArrayList<>())
                        .add(fact.given().map(Scalar::plain).orElse("?").replace('.', '/'));
            }
        });
        return said.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getKey().substring(0, each.getKey().indexOf('.') + 1)
                                + String.join(" ", each.getValue())));
    }

    private static boolean isPromise(String[] keys) {
        return !Set.of("title", "text", "note", "covers", "found").contains(keys[keys.length - 1]);
    }

    private static String named(String path, Map<String, String> names) {
        String[] keys = path.split("\\.", 3);
        String name = keys.length < 2 ? null : names.get(keys[0] + "." + keys[1]);
        return name == null ? path : name + (keys.length > 2 ? "." + keys[2] : "");
    }

    /** The same with paths and references renamed. */
    Snapshot renamed(Renames renames) {
        Map<String, Stated<Scalar>> moved = new LinkedHashMap<>();
        facts.forEach((path, fact) -> moved.put(renames.path(path), fact.map(renames::value)));
        return new Snapshot(
                moved,
                clauses.stream().map(renames::path).collect(Collectors.toSet()),
                open.stream().map(renames::path).collect(Collectors.toSet()));
    }
}
