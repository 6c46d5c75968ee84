package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.GroupId;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Never;
import org.privacyascode.policy.Verb;
import org.privacyascode.policy.vocabulary.CategoryKey;

/** Reads promises of what is never done. */
final class NeverReader {
    private final Set<GroupId> groups;

    NeverReader(Listed<DataGroup> groups) {
        this.groups = groups.stream().map(DataGroup::id).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Never> never(Part part) {
        List<Verb> verbs = Stream.of(Verb.values())
                .filter(verb -> part.at(verb.key()).isPresent())
                .toList();
        if (verbs.size() != 1) {
            part.problem(
                    "A promise of never needs exactly one of share, use, store and log.",
                    "Write it like {share: account.email, except: {to: hosting}}.");
            return Optional.empty();
        }
        List<Never.What> what = part.at(verbs.get(0).key()).elements().stream()
                .map(Values::line)
                .flatMap(Optional::stream)
                .map(this::what)
                .toList();
        return Optional.of(new Never(
                verbs.get(0),
                what,
                scope(part),
                except(part.at("except")),
                ClauseReader.words(part),
                ClauseReader.marksWithoutExcept(part)));
    }

    /** A group or item of the policy if there is such a group, else a category of the vocabulary. */
    private Never.What what(String id) {
        DataRef ref = DataRef.parse(id);
        return groups.contains(ref.group()) ? new Never.What.Declared(ref) : new Never.What.Kind(new CategoryKey(id));
    }

    private static Never.Scope scope(Part part) {
        return new Never.Scope(
                part.at("to").elements().stream()
                        .map(Refs::recipient)
                        .flatMap(Optional::stream)
                        .toList(),
                part.at("for").elements().stream()
                        .map(Refs::purpose)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Never.Except> except(Part part) {
        if (!part.isPresent() || !part.isMapOrReported()) {
            return Optional.empty();
        }
        Never.Scope scope = scope(part);
        if (scope.to().isEmpty() && scope.purposes().isEmpty()) {
            part.problem(
                    "An exception needs to or for, or it takes the whole promise back.",
                    "Write except: {to: hosting}.");
        }
        return Optional.of(new Never.Except(scope, except(part.at("except"))));
    }
}
