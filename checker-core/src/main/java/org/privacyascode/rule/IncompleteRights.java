package org.privacyascode.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.SubjectId;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.rule.Stores.Store;

/**
 * Finds the stores of a person's data that the methods of a right do not reach. A store in which nobody can be found, since it holds only
 * what devices and visits leave, is no part of it; nor is what the law makes us keep, and what somebody attests.
 */
final class IncompleteRights {

    private static final List<CategoryKey> OF_NOBODY_WE_KNOW = Stream.of("device", "usage", "diagnostics", "sensor")
            .map(CategoryKey::new)
            .toList();

    private final Case given;
    private final Stores stores;

    IncompleteRights(Case given) {
        this.given = given;
        this.stores = new Stores(given.reading());
    }

    /** A finding for each store that is left out; none where no method of the right does anything yet. */
    Stream<Finding> findings(RuleInfo info, String right, List<Fact> reached, String does, String code) {
        Set<String> names = reached.stream().map(stores::nameOf).collect(Collectors.toSet());
        List<Store> done = stores.all().stream()
                .filter(store -> names.contains(store.name()))
                .toList();
        Set<SubjectId> people = done.stream()
                .flatMap(store -> store.items().stream())
                .flatMap(item -> subjects(item).stream())
                .collect(Collectors.toSet());
        return done.isEmpty()
                ? Stream.empty()
                : stores.all().stream()
                        .filter(store -> !names.contains(store.name()))
                        .flatMap(store -> finding(info, right, store, people, does, code).stream());
    }

    private Optional<Finding> finding(
            RuleInfo info, String right, Store store, Set<SubjectId> people, String does, String code) {
        List<DataItem> items =
                store.items().stream().filter(item -> isOwed(item, people)).toList();
        boolean canBeFound =
                items.stream().anyMatch(item -> OF_NOBODY_WE_KNOW.stream().noneMatch(item.is()::isOrIsUnder));
        if (!canBeFound) {
            return Optional.empty();
        }
        List<String> ids = items.stream().map(item -> item.id().value()).toList();
        List<Fact> facts = store.facts().stream()
                .filter(fact ->
                        given.candidates().single(fact).filter(items::contains).isPresent())
                .toList();
        return Optional.of(Findings.of(
                info,
                given,
                Map.entry(Subject.of(right + " " + store.name()), facts),
                "The right " + right + " does not reach the store " + store.label() + ", which holds "
                        + given.names().list(ids) + "; nothing that carries the right out (" + handlers(right) + ") "
                        + does
                        + " there.",
                WaysOut.code(code + ", or let somebody attest why it stays, with " + Spot.ATTESTED + " at "
                        + new Spot(given.policy()).groups(items))));
    }

    private String handlers(String right) {
        return given.names()
                .list(new RightHandlers(given.reading())
                        .of(right).stream()
                                .map(mark -> Sightings.called(mark.place()))
                                .distinct()
                                .toList());
    }

    private boolean isOwed(DataItem item, Set<SubjectId> people) {
        DataGroup group = given.declared().group(item.id().group()).orElseThrow();
        List<SubjectId> subjects = subjects(item);
        boolean isTheirs =
                subjects.isEmpty() || people.isEmpty() || subjects.stream().anyMatch(people::contains);
        return isTheirs
                && item.marks().attested().isEmpty()
                && group.marks().attested().isEmpty()
                && !isKeptByLaw(group);
    }

    private List<SubjectId> subjects(DataItem item) {
        return given.declared()
                .group(item.id().group())
                .map(group -> group.handling().subjects().values())
                .orElse(List.of());
    }

    private static boolean isKeptByLaw(DataGroup group) {
        return group.handling()
                .basis()
                .given()
                .filter(basis -> basis.kind() == BasisKind.LEGAL_OBLIGATION)
                .isPresent();
    }
}
