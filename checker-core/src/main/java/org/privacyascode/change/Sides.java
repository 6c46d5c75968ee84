package org.privacyascode.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** The two versions, with what finders need to compare them. */
record Sides(Policy before, Policy now, Names old, Names names, Renames renames, Vocabulary vocabulary) {

    /** A clause in both versions. */
    record Pair<T>(T before, T now) {}

    /** The clauses of a part that are in both versions, whatever they were called. */
    <T> List<Pair<T>> both(Function<Policy, Listed<T>> part, Function<T, String> id, String prefix) {
        Map<String, T> old = byPath(part.apply(before), id, prefix);
        List<Pair<T>> pairs = new ArrayList<>();
        for (T each : part.apply(now)) {
            Optional.ofNullable(old.get(prefix + id.apply(each))).ifPresent(was -> pairs.add(new Pair<>(was, each)));
        }
        return pairs;
    }

    /** The clauses of a part that are in the newer version only. */
    <T> List<T> added(Function<Policy, Listed<T>> part, Function<T, String> id, String prefix) {
        Map<String, T> old = byPath(part.apply(before), id, prefix);
        return part.apply(now).stream()
                .filter(each -> !old.containsKey(prefix + id.apply(each)))
                .toList();
    }

    /** The clauses of a part that are in the older version only. */
    <T> List<T> removed(Function<Policy, Listed<T>> part, Function<T, String> id, String prefix) {
        List<String> current =
                part.apply(now).stream().map(each -> prefix + id.apply(each)).toList();
        return part.apply(before).stream()
                .filter(each -> !current.contains(renames.path(prefix + id.apply(each))))
                .toList();
    }

    private <T> Map<String, T> byPath(Listed<T> clauses, Function<T, String> id, String prefix) {
        Map<String, T> byPath = new LinkedHashMap<>();
        clauses.forEach(each -> byPath.put(renames.path(prefix + id.apply(each)), each));
        return byPath;
    }
}
