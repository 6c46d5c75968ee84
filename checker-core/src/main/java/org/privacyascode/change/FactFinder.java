package org.privacyascode.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;

/** Facts and words whose value moved, each by the row of the table for its path. What no row knows is still told, as a fact. */
record FactFinder(Sides sides, Kinds kinds, Snapshot before, Snapshot now, PathTable table, ClauseFinder clauses) {

    /** Facts that another finder compares by what they mean. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "data\\.[^.]+\\.(for|basis|keep)(\\..+)?"
                    + "|data\\.[^.]+\\.required\\.kind|data\\.[^.]+\\.required"
                    + "|data\\.[^.]+\\.items|data\\.[^.]+\\.items\\.[^.]+\\.(for|keep|stored-as)(\\..+)?"
                    + "|purposes\\.[^.]+\\.(uses|basis)(\\..+)?|sharing\\.[^.]+\\.basis(\\..+)?"
                    + "|recipients\\.[^.]+\\.(name|role|country)|automated-decisions\\.used"
                    + "|cookies\\.types\\.[^.]+\\.items|cookies\\.types\\.[^.]+\\.items\\.[^.]+\\.(lasts|party)"
                    + "|.*\\.was|sections\\.[^.]+\\.clauses\\.[^.]+\\.(title|text)|cookies\\.types\\.[^.]+\\.consent|cookies\\.types\\.[^.]+\\.consent\\.(how|before-setting)");

    private static final Pattern WORDS =
            Pattern.compile(".*\\.(title|text|lead|why|label)|cookies\\.(types|choices)-title");

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        Set<String> paths = new TreeSet<>(before.facts().keySet());
        paths.addAll(now.facts().keySet());
        for (String path : paths) {
            boolean isElsewhere =
                    ELSEWHERE.matcher(path).matches() || isInOwnWords(path) || clauses.isTold(path) || isTold(path);
            if (!isElsewhere && !value(before, path).equals(value(now, path))) {
                changes.addAll(change(path));
            }
        }
        return changes;
    }

    /** The first words of a page whose sections have words of their own are compared with those, sentence by sentence. */
    private boolean isInOwnWords(String path) {
        return path.equals(Sentence.LEAD)
                && sides.now().sections().stream()
                        .anyMatch(each -> !each.clauses().isEmpty())
                && sides.before().sections().stream()
                        .anyMatch(each -> !each.clauses().isEmpty());
    }

    /** What belongs to a fact that is told itself: how machines decide, how people withdraw. */
    private boolean isTold(String path) {
        boolean isOfDecisions = path.startsWith("automated-decisions.")
                && !value(before, "automated-decisions.used").equals(value(now, "automated-decisions.used"));
        int end = path.lastIndexOf(".consent.");
        boolean isOfConsent = end > 0
                && before.clauses().contains(path.substring(0, end) + ".consent")
                        != now.clauses().contains(path.substring(0, end) + ".consent");
        return isOfDecisions || isOfConsent;
    }

    /** What is given; a question is as good as nothing. */
    private static Optional<Scalar> value(Snapshot snapshot, String path) {
        return Optional.ofNullable(snapshot.facts().get(path)).flatMap(Stated::given);
    }

    private List<Change> change(String path) {
        Optional<Scalar> old = value(before, path);
        Optional<Scalar> current = value(now, path);
        Map<String, String> slots = new LinkedHashMap<>();
        boolean isRenaming = path.endsWith(".strictly-necessary");
        Names named = isRenaming || current.isEmpty() ? sides.old() : sides.names();
        slots.put("name", named.clause(clause(path)));
        slots.put("old", old.map(each -> sides.old().value(path, each)).orElse("nothing"));
        slots.put("new", current.map(each -> sides.names().value(path, each)).orElse("nothing"));
        if (WORDS.matcher(path).matches()) {
            return List.of(kinds.change("words", path, slots));
        }
        Optional<PathTable.Entry> entry = table.find(path);
        if (entry.isEmpty()) {
            return List.of(kinds.change("fact", path, slots));
        }
        if (old.isPresent() && current.isPresent()) {
            return compared(path, old.get(), current.get(), entry.get(), slots);
        }
        String kind = entry.get().kind(old.isEmpty() ? "stated" : "removed").orElse("fact");
        if (old.isEmpty()) {
            slots.put("more", slots.get("new"));
        } else {
            slots.put("less", slots.get("old"));
        }
        return List.of(kinds.change(isFirst(path, kind, current), path, slots));
    }

    /** What is said for the first time is no news where it says that nothing of the kind is done. */
    private static String isFirst(String path, String kind, Optional<Scalar> current) {
        boolean isYes = current.filter(each -> each.plain().equals("true")).isPresent();
        if (path.equals("sells-or-shares.sells") && isYes) {
            return "sells";
        }
        return path.equals("sells-or-shares.shares") && isYes ? "shares" : kind;
    }

    /** The clause that a fact belongs to. */
    private static String clause(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private List<Change> compared(
            String path, Scalar old, Scalar current, PathTable.Entry entry, Map<String, String> slots) {
        if (old instanceof Scalar.Many before && current instanceof Scalar.Many after) {
            return lists(path, before, after, entry, slots);
        }
        Optional<String> direction = direction(old, current);
        String kind =
                direction.flatMap(entry::kind).or(() -> entry.kind("changed")).orElse("fact");
        return List.of(kinds.change(kind, path, slots));
    }

    private static Optional<String> direction(Scalar old, Scalar current) {
        if (old instanceof Scalar.YesNo && current instanceof Scalar.YesNo yes) {
            return Optional.of(yes.yes() ? "more" : "less");
        }
        if (old instanceof Scalar.Span before && current instanceof Scalar.Span after) {
            int order = before.period().atMost().compareTo(after.period().atMost());
            return order == 0 ? Optional.empty() : Optional.of(order < 0 ? "more" : "less");
        }
        return Optional.empty();
    }

    private List<Change> lists(
            String path, Scalar.Many old, Scalar.Many current, PathTable.Entry entry, Map<String, String> slots) {
        Set<Scalar> more = new LinkedHashSet<>(current.values());
        more.removeAll(old.values());
        Set<Scalar> less = new LinkedHashSet<>(old.values());
        less.removeAll(current.values());
        if (path.matches("sharing\\.[^.]+\\.to")) {
            more.removeIf(each -> !before.clauses().contains("recipients." + each.plain()));
            less.removeIf(each -> !now.clauses().contains("recipients." + each.plain()));
        }
        List<Change> changes = new ArrayList<>();
        boolean isBoth = !more.isEmpty()
                && !less.isEmpty()
                && entry.kind("changed")
                        .filter(each -> each.equals("way-changed"))
                        .isPresent();
        if (isBoth) {
            return List.of(kinds.change("way-changed", path, slots));
        }
        if (!more.isEmpty()) {
            slots.put(
                    "more",
                    sides.names()
                            .list(more.stream()
                                    .map(each -> sides.names().value(path, each))
                                    .toList()));
            changes.add(kinds.change(entry.kind("more").orElse("fact"), path, slots));
        }
        if (!less.isEmpty()) {
            slots.put(
                    "less",
                    sides.old()
                            .list(less.stream()
                                    .map(each -> sides.old().value(path, each))
                                    .toList()));
            changes.add(kinds.change(entry.kind("less").orElse("fact"), path, slots));
        }
        boolean isOrder = Set.copyOf(old.values()).equals(Set.copyOf(current.values()));
        return isOrder ? List.of(kinds.change("order", path, slots)) : changes;
    }
}
