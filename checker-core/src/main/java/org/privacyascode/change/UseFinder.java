package org.privacyascode.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.HistoryEntry;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Purpose;

/** Data that were there before and now serve another purpose, or one less. */
record UseFinder(Sides sides, Kinds kinds) {

    private static final String PART = "purposes.";

    List<Change> find() {
        Map<String, Set<String>> before = uses(sides.before(), true);
        Map<String, Set<String>> now = uses(sides.now(), false);
        Set<String> held = items(sides.before(), true);
        Set<String> kept = items(sides.now(), false);
        Set<String> purposes = purposes(sides.now(), false);
        Set<String> were = purposes(sides.before(), true);
        List<Change> changes = new ArrayList<>();
        now.forEach((purpose, items) -> {
            Set<String> added = new LinkedHashSet<>(items);
            added.removeAll(before.getOrDefault(purpose, Set.of()));
            added.retainAll(held);
            if (!added.isEmpty()) {
                changes.add(added(purpose, added));
            } else if (!were.contains(purpose)) {
                changes.add(kinds.change(
                        "purpose-added", purpose, Map.of("name", sides.names().clause(purpose))));
            }
        });
        before.forEach((purpose, items) -> {
            Set<String> gone = new LinkedHashSet<>(items);
            gone.removeAll(now.getOrDefault(purpose, Set.of()));
            gone.retainAll(kept);
            if (!purposes.contains(purpose)) {
                changes.add(kinds.change(
                        "purpose-removed", purpose, Map.of("name", sides.old().clause(purpose))));
            } else if (!gone.isEmpty()) {
                changes.add(kinds.change(
                        "use-removed",
                        purpose,
                        Map.of("what", labels(gone), "name", sides.names().clause(purpose))));
            }
        });
        return changes;
    }

    /** A new use of data that are there needs somebody who wrote down that it fits; where it rests on consent, people agree again. */
    private Change added(String purpose, Set<String> items) {
        Optional<Purpose> found = sides.now().purposes().stream()
                .filter(each -> (PART + each.id()).equals(purpose))
                .findFirst();
        boolean isConsent = found.flatMap(each -> each.basis().given())
                .filter(basis -> basis.kind() == BasisKind.CONSENT)
                .isPresent();
        boolean isAssessed = isConsent || compatibility();
        boolean wasOpen = sides.before().purposes().stream()
                .anyMatch(each -> sides.renames().path(PART + each.id()).equals(purpose)
                        && each.uses().isOpen());
        Change change = kinds.change(
                wasOpen ? "use-stated" : isAssessed ? "use-added" : "use-added-unassessed",
                purpose,
                Map.of("what", labels(items), "name", sides.names().clause(purpose)));
        return isConsent
                ? new Change(
                        change.kind(),
                        ChangeClass.RENEWED_CONSENT,
                        purpose,
                        change.sentence() + " You are asked first.",
                        change.ground(),
                        change.before(),
                        change.now())
                : change;
    }

    /** Whether the history of the newer version says why the new use fits. */
    private boolean compatibility() {
        Optional<String> version = sides.now().document().edition().version().given();
        return sides.now().promises().changes().history().stream()
                .filter(entry -> version.isEmpty() || version.get().equals(entry.version()))
                .map(HistoryEntry::compatibility)
                .anyMatch(each -> each.isGiven());
    }

    private String labels(Set<String> items) {
        return sides.names().list(items.stream().map(sides.names()::clause).toList());
    }

    private Map<String, Set<String>> uses(Policy policy, boolean isOld) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        policy.purposes().forEach(purpose -> uses.put(path(PART + purpose.id(), isOld), new LinkedHashSet<>()));
        for (DataGroup group : policy.data()) {
            for (DataItem item : group.items()) {
                group.purposesOf(item)
                        .forEach(id -> uses.computeIfAbsent(path(PART + id, isOld), each -> new LinkedHashSet<>())
                                .add(path(item, isOld)));
                policy.purposes().stream()
                        .filter(purpose -> purpose.uses().stream().anyMatch(ref -> ref.covers(item.id())))
                        .forEach(purpose ->
                                uses.get(path(PART + purpose.id(), isOld)).add(path(item, isOld)));
            }
        }
        return uses;
    }

    private Set<String> items(Policy policy, boolean isOld) {
        Set<String> items = new LinkedHashSet<>();
        policy.data().forEach(group -> group.items().forEach(item -> items.add(path(item, isOld))));
        return items;
    }

    private Set<String> purposes(Policy policy, boolean isOld) {
        Set<String> purposes = new LinkedHashSet<>();
        policy.purposes().forEach(purpose -> purposes.add(path(PART + purpose.id(), isOld)));
        return purposes;
    }

    private String path(DataItem item, boolean isOld) {
        return path(DataFinder.PART + item.id().group() + ".items." + item.id().item(), isOld);
    }

    private String path(String path, boolean isOld) {
        return isOld ? sides.renames().path(path) : path;
    }
}
