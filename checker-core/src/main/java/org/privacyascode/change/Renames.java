package org.privacyascode.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.privacyascode.policy.Scalar;

/** Clauses that were renamed: their old paths, and the old ids in references, by the new ones. */
record Renames(Map<String, String> paths, Map<String, String> ids) {

    private static final String WAS = ".was";

    Renames {
        paths = Map.copyOf(paths);
        ids = Map.copyOf(ids);
    }

    /** What the newer version says under {@code was}, as far as the older one has it. */
    static Renames between(Snapshot before, Snapshot now) {
        Map<String, String> paths = new LinkedHashMap<>();
        Map<String, String> ids = new LinkedHashMap<>();
        now.facts().forEach((path, fact) -> {
            if (path.endsWith(WAS)) {
                String clause = path.substring(0, path.length() - WAS.length());
                String old = clause.substring(0, clause.lastIndexOf('.') + 1)
                        + fact.given().map(Scalar::plain).orElse("");
                boolean isMoved =
                        before.clauses().contains(old) && !before.clauses().contains(clause);
                if (isMoved) {
                    paths.put(old, clause);
                    ids.put(reference(old), reference(clause));
                }
            }
        });
        return new Renames(paths, ids);
    }

    /** How other clauses name it: {@code account.email} for {@code data.account.items.email}. */
    private static String reference(String path) {
        String below = path.substring(path.indexOf('.') + 1);
        return below.replace(".items.", ".").replaceFirst("^types\\.", "");
    }

    String path(String path) {
        String moved = path;
        for (Map.Entry<String, String> each : paths.entrySet()) {
            if (moved.equals(each.getKey()) || moved.startsWith(each.getKey() + ".")) {
                moved = each.getValue() + moved.substring(each.getKey().length());
            }
        }
        return moved;
    }

    String id(String id) {
        for (Map.Entry<String, String> each : ids.entrySet()) {
            if (id.equals(each.getKey()) || id.startsWith(each.getKey() + ".")) {
                return each.getValue() + id.substring(each.getKey().length());
            }
        }
        return id;
    }

    Scalar value(Scalar value) {
        if (value instanceof Scalar.Word word) {
            return new Scalar.Word(id(word.word()));
        }
        return value instanceof Scalar.Many many
                ? new Scalar.Many(many.values().stream().map(this::value).collect(Collectors.toList()))
                : value;
    }
}
