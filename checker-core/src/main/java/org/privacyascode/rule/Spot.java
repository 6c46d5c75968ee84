package org.privacyascode.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.privacyascode.finding.Declaration;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.problem.Position;

/** Finds where in the file of a policy something is, or is to be added. */
record Spot(Policy policy) {

    /** How somebody attests what code cannot show. */
    static final String ATTESTED = "attested: {by: ..., on: ..., why: ..., until: ...}";

    /** A draft that adds an entry to a section; at the end of the file if there is no such section yet. */
    Declaration adding(String section, Yaml yaml) {
        Position at = has(section) ? policy.positionOf(section) : new Position(file(), 0, 0);
        return new Declaration(at, false, yaml.text());
    }

    /** A draft that gives an entry a new value; one that adds it if the file does not have it. */
    Declaration changing(String path, Yaml yaml) {
        return has(path)
                ? new Declaration(policy.positionOf(path), true, yaml.text())
                : adding(path.substring(0, path.indexOf('.')), yaml);
    }

    /** The groups of items with their places: "data.orders (policy.yaml:12)". */
    String groups(List<DataItem> items) {
        return items.stream()
                .map(item -> "data." + item.id().group().value())
                .distinct()
                .map(path -> path + " (" + policy.positionOf(path).file() + ":"
                        + policy.positionOf(path).line() + ")")
                .collect(Collectors.joining(", "));
    }

    boolean has(String path) {
        return policy.origins().positions().containsKey(path);
    }

    private String file() {
        return policy.positionOf("").file();
    }
}
