package org.privacyascode.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;

/** Clauses that came, went, or were open and are stated now, in parts that no other finder looks at. */
record ClauseFinder(Sides sides, Kinds kinds, Snapshot before, Snapshot now, PathTable table) {

    /** Parts whose clauses another finder tells apart. */
    static final Pattern ELSEWHERE =
            Pattern.compile("data\\.[^.]+|data\\.[^.]+\\.items\\.[^.]+|purposes\\.[^.]+|recipients\\.[^.]+"
                    + "|cookies\\.types\\.[^.]+|cookies\\.types\\.[^.]+\\.items\\.[^.]+");

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        Set<String> paths = new TreeSet<>(now.clauses());
        paths.removeAll(before.clauses());
        for (String path : paths) {
            change(path, "added", sides.names()).ifPresent(changes::add);
        }
        Set<String> gone = new TreeSet<>(before.clauses());
        gone.removeAll(now.clauses());
        for (String path : gone) {
            change(path, "removed", sides.old()).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<Change> change(String path, String column, Names names) {
        if (ELSEWHERE.matcher(path).matches()) {
            return Optional.empty();
        }
        boolean isAnswer = column.equals("added") && before.open().contains(path);
        return table.find(path)
                .flatMap(entry -> entry.kind(column))
                .map(kind -> isAnswer && kind.equals("right-added") ? "right-stated" : kind)
                .map(kind -> isOpen("transfers") && kind.equals("transfer-added") ? "transfer-stated" : kind)
                .map(kind -> kinds.change(
                        kind,
                        path,
                        Map.of(
                                "name", names.clause(path),
                                "old", names.clause(path),
                                "new", names.clause(path))));
    }

    private boolean isOpen(String path) {
        Stated<Scalar> fact = before.facts().get(path);
        return fact != null && fact.isOpen();
    }

    /** Whether a clause above the path, or at it, is in one version only, so that the path itself is no news. */
    boolean isTold(String path) {
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            String clause = path.substring(0, dot);
            if (table.find(clause).isPresent()
                    && before.clauses().contains(clause) != now.clauses().contains(clause)) {
                return true;
            }
        }
        return false;
    }
}
