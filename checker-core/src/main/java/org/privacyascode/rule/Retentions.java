package org.privacyascode.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.GroupId;

/** Which groups of data a setting or a job that ends something is about, by what is surest. */
final class Retentions {

    private final Reading given;
    private final Stores stores;

    Retentions(Reading given, Stores stores) {
        this.given = given;
        this.stores = stores;
    }

    /** The groups; empty when a fact is about no group that can be told. */
    List<DataGroup> groupsOf(Fact retained) {
        List<DataGroup> named = named(retained);
        if (!named.isEmpty()) {
            return named;
        }
        if (Candidates.isAboutData(retained)) {
            return groups(given.candidates().of(retained).stream()
                    .map(item -> item.id().group()));
        }
        if (isLog(retained)) {
            return given.declared().logGroups();
        }
        String by = retained.attributes().getOrDefault("by", "");
        if (!by.isEmpty()) {
            return deletedBy(by);
        }
        List<DataGroup> resting = restingIn(Set.of(stores.nameOf(retained)));
        return resting.isEmpty() ? spoken(retained) : resting;
    }

    private List<DataGroup> named(Fact retained) {
        String ids = retained.attributes().getOrDefault("groups", "") + " "
                + retained.attributes().getOrDefault("group", "");
        return groups(
                Stream.of(ids.strip().split(" ")).filter(id -> !id.isEmpty()).map(GroupId::new));
    }

    private List<DataGroup> groups(Stream<GroupId> ids) {
        return ids.distinct().flatMap(id -> given.declared().group(id).stream()).toList();
    }

    static boolean isLog(Fact retained) {
        return List.of(retained.target().store().toLowerCase(Locale.ROOT).split("[ ._-]")).stream()
                .anyMatch(word -> word.equals("log") || word.equals("logs"));
    }

    /** A key such as {@code usage.retention} speaks of the group by its id. */
    private List<DataGroup> spoken(Fact retained) {
        Set<String> words = new TreeSet<>(
                List.of((retained.target().store() + " " + retained.attributes().getOrDefault("key", ""))
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z0-9]+")));
        return given.policy().data().stream()
                .filter(group -> words.containsAll(
                        List.of(group.id().value().toLowerCase(Locale.ROOT).split("-"))))
                .toList();
    }

    /** The groups of data that rest in what a method deletes from. */
    private List<DataGroup> deletedBy(String by) {
        return restingIn(given.facts(FactKind.DELETED)
                .filter(fact -> fact.attributes().getOrDefault("by", "").equals(by))
                .map(stores::nameOf)
                .collect(Collectors.toSet()));
    }

    private List<DataGroup> restingIn(Set<String> names) {
        return groups(stores.all().stream()
                .filter(store -> names.contains(store.name()))
                .flatMap(store -> store.items().stream())
                .map(item -> item.id().group()));
    }
}
