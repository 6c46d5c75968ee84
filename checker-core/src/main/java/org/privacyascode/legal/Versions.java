package org.privacyascode.legal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.HistoryEntry;
import org.privacyascode.policy.ItemId;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyTree;

/** Two versions of a policy, as the rules on changes ask about them. */
record Versions(Policy before, Policy now) {

    /** Keys that every version has of its own. */
    private static final Set<String> OF_THE_EDITION =
            Set.of("document.version", "document.updated", "document.effective", "status");

    /** The paths whose values differ, in order. */
    Set<String> changed() {
        Map<String, Object> old = facts(before);
        Map<String, Object> current = facts(now);
        Set<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(current.keySet());
        paths.removeIf(path -> Optional.ofNullable(old.get(path)).equals(Optional.ofNullable(current.get(path))));
        return paths;
    }

    private static Map<String, Object> facts(Policy policy) {
        Map<String, Object> facts = new TreeMap<>(PolicyTree.of(policy).facts());
        facts.keySet()
                .removeIf(path -> OF_THE_EDITION.contains(path)
                        || path.startsWith("changes.history")
                        || path.endsWith(".note")
                        || path.endsWith(".was"));
        return facts;
    }

    /** What is said of this version in the history. */
    Optional<HistoryEntry> entry() {
        Optional<String> version = now.document().edition().version().given();
        return now.promises().changes().history().stream()
                .filter(each -> version.filter(each.version()::equals).isPresent())
                .findFirst();
    }

    boolean isNewVersion() {
        return !before.document()
                .edition()
                .version()
                .equals(now.document().edition().version());
    }

    private static <T> Set<T> added(Policy before, Policy now, Function<Policy, Stream<T>> of) {
        Set<T> added = of.apply(now).collect(Collectors.toCollection(LinkedHashSet::new));
        added.removeAll(of.apply(before).collect(Collectors.toSet()));
        return added;
    }

    /** Recipients, and countries of recipients, that are new. */
    Set<String> newRecipients() {
        return added(before, now, policy -> policy.recipients().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of("recipients." + each.id()),
                        each.countries().stream().map(country -> "recipients." + each.id() + " in " + country))));
    }

    /** Purposes for which data that were there before are used only now. */
    Set<String> newUsesOfOldData() {
        Set<ItemId> old = before.data().stream()
                .flatMap(group -> group.items().stream())
                .map(item -> item.id())
                .collect(Collectors.toSet());
        return added(before, now, Versions::uses).stream()
                .filter(use -> old.contains(use.item()))
                .map(use -> "purposes." + use.purpose())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Use(ItemId item, String purpose) {}

    private static Stream<Use> uses(Policy policy) {
        return policy.data().stream().flatMap(group -> group.items().stream()
                .flatMap(item -> Stream.concat(
                        group.purposesOf(item).stream().map(id -> new Use(item.id(), id.value())),
                        policy.purposes().stream()
                                .filter(purpose -> purpose.uses().stream().anyMatch(ref -> ref.covers(item.id())))
                                .map(purpose -> new Use(item.id(), purpose.id().value())))));
    }

    /** Purposes that rest on consent and changed, or whose data or recipients did. */
    List<String> changedConsents() {
        Set<String> changed = changed();
        return now.purposes().stream()
                .filter(purpose -> purpose.basis()
                        .given()
                        .filter(basis -> basis.kind() == BasisKind.CONSENT)
                        .isPresent())
                .filter(purpose ->
                        before.purposes().stream().anyMatch(each -> each.id().equals(purpose.id())))
                .filter(purpose -> changed.stream()
                                .anyMatch(path -> path.startsWith("purposes." + purpose.id() + ".") && isFact(path))
                        || added(before, now, Versions::uses).stream().anyMatch(use -> use.purpose()
                                .equals(purpose.id().value())))
                .map(purpose -> "purposes." + purpose.id())
                .toList();
    }

    static boolean isFact(String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        return !Set.of("title", "text", "lead", "why", "label", "covers").contains(key);
    }

    /** Clauses that are gone while a like one came, without the old id under {@code was}. */
    Set<String> renamed() {
        Set<String> gone = added(now, before, Versions::clauses);
        Set<String> came = added(before, now, Versions::clauses);
        Set<String> known = PolicyTree.of(now).facts().entrySet().stream()
                .filter(each -> each.getKey().endsWith(".was"))
                .map(each -> parent(each.getKey().substring(0, each.getKey().length() - 4))
                        + each.getValue().given().map(value -> value.plain()).orElse(""))
                .collect(Collectors.toCollection(HashSet::new));
        return gone.stream()
                .filter(path -> !known.contains(path))
                .filter(path ->
                        came.stream().anyMatch(other -> parent(other).equals(parent(path)) && isAlike(path, other)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('.') + 1);
    }

    /** The same id spelt otherwise, or one of the words of the id. */
    private static boolean isAlike(String one, String other) {
        Set<String> common = new HashSet<>(words(one));
        common.retainAll(words(other));
        return !common.isEmpty();
    }

    private static Set<String> words(String path) {
        return Set.copyOf(List.of(path.substring(path.lastIndexOf('.') + 1).split("-")).stream()
                .distinct()
                .toList());
    }

    private static Stream<String> clauses(Policy policy) {
        return Stream.of(
                        policy.data().stream().map(each -> "data." + each.id()),
                        policy.purposes().stream().map(each -> "purposes." + each.id()),
                        policy.recipients().stream().map(each -> "recipients." + each.id()),
                        policy.rights().stream().map(each -> "rights." + each.id()),
                        policy.data().stream()
                                .flatMap(group -> group.items().stream())
                                .map(each -> "data." + each.id().group() + ".items."
                                        + each.id().item()))
                .flatMap(Function.identity());
    }
}
