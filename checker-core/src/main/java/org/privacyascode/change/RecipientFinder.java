package org.privacyascode.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.Identity;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientRole;
import org.privacyascode.wording.Family;

/** Who receives data, when that changes. */
record RecipientFinder(Sides sides, Kinds kinds) {

    private static final String PART = "recipients.";

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        List<Recipient> added = new ArrayList<>(
                sides.added(Policy::recipients, each -> each.id().value(), PART));
        List<Recipient> removed = new ArrayList<>(
                sides.removed(Policy::recipients, each -> each.id().value(), PART));
        for (Recipient gone : List.copyOf(removed)) {
            added.stream().filter(come -> replaces(come, gone)).findFirst().ifPresent(come -> {
                changes.add(replaced(gone, come));
                added.remove(come);
                removed.remove(gone);
            });
        }
        added.forEach(each -> changes.add(added(each)));
        removed.forEach(each -> changes.add(kinds.change(
                "recipient-removed",
                PART + each.id(),
                Map.of("name", sides.old().name(each)))));
        sides.both(Policy::recipients, each -> each.id().value(), PART).forEach(pair -> {
            name(pair, changes);
            role(pair, changes);
            countries(pair, changes);
        });
        return changes;
    }

    /** The same work in the same country, with no more data than before. */
    private boolean replaces(Recipient come, Recipient gone) {
        Identity one = come.identity();
        Identity other = gone.identity();
        return one.kind().isGiven()
                && one.kind().equals(other.kind())
                && one.role().equals(other.role())
                && Set.copyOf(one.countries().values())
                        .equals(Set.copyOf(other.countries().values()))
                && references(gone).containsAll(references(come));
    }

    private Set<String> references(Recipient recipient) {
        Set<String> references = new LinkedHashSet<>();
        recipient.gets().stream()
                .map(DataRef::toString)
                .map(sides.renames()::id)
                .forEach(references::add);
        return references;
    }

    private Change replaced(Recipient gone, Recipient come) {
        return kinds.change(
                "recipient-replaced",
                PART + come.id(),
                Map.of("old", sides.old().name(gone), "new", sides.names().name(come)));
    }

    /** A recipient of a kind, role and country that the policy named already needs less than a new one. */
    private Change added(Recipient recipient) {
        Identity identity = recipient.identity();
        boolean isKnown = identity.kind().isGiven()
                && sides.before().recipients().stream()
                        .map(Recipient::identity)
                        .anyMatch(old -> old.kind().equals(identity.kind())
                                && old.role().equals(identity.role())
                                && old.countries()
                                        .values()
                                        .containsAll(identity.countries().values()));
        boolean isSale = identity.role().is(RecipientRole.CONTROLLER) && sells();
        String what = sides.names()
                .list(recipient.gets().stream()
                        .map(ref -> sides.names().clause(path(ref)))
                        .toList());
        String where = sides.names()
                .list(recipient.countries().stream()
                        .map(country -> sides.names().words().wording().inCountry(country))
                        .toList());
        return kinds.change(
                isSale ? "recipient-added-sale" : isKnown ? "recipient-added-alike" : "recipient-added",
                PART + recipient.id(),
                Map.of(
                        "name", sides.names().name(recipient),
                        "what", what.isEmpty() ? "data" : what,
                        "extra", where.isEmpty() ? "" : " It is in " + where + "."));
    }

    private static String path(DataRef ref) {
        return "data." + ref.group() + ref.item().map(item -> ".items." + item).orElse("");
    }

    private boolean sells() {
        var facts = sides.now().disclosure().sellsOrShares();
        return facts.sells().is(true) || facts.shares().is(true);
    }

    private void name(Sides.Pair<Recipient> pair, List<Change> changes) {
        Optional<String> old = pair.before().name().given();
        Optional<String> now = pair.now().name().given();
        if (!old.equals(now)) {
            String path = PART + pair.now().id() + ".name";
            changes.add(
                    old.isPresent() && now.isPresent()
                            ? kinds.change("recipient-replaced", path, Map.of("old", old.get(), "new", now.get()))
                            : kinds.change(
                                    now.isPresent() ? "recipient-named" : "recipient-unnamed",
                                    path,
                                    Map.of("old", old.orElse(""), "new", now.orElse(""))));
        }
    }

    private void role(Sides.Pair<Recipient> pair, List<Change> changes) {
        Optional<RecipientRole> old = pair.before().identity().role().given();
        Optional<RecipientRole> now = pair.now().identity().role().given();
        if (old.equals(now)) {
            return;
        }
        boolean decides = now.filter(role -> role == RecipientRole.CONTROLLER || role == RecipientRole.JOINT_CONTROLLER)
                .isPresent();
        String kind = old.isEmpty()
                ? "role-stated"
                : decides && sells() ? "role-to-controller-sale" : decides ? "role-to-controller" : "role-changed";
        changes.add(kinds.change(
                kind,
                PART + pair.now().id() + ".role",
                Map.of(
                        "name", sides.names().name(pair.now()),
                        "old", old.map(this::role).orElse(""),
                        "new", now.map(this::role).orElse("not stated"))));
    }

    private String role(RecipientRole role) {
        return sides.names().words().wording().term(Family.ROLE, role);
    }

    private void countries(Sides.Pair<Recipient> pair, List<Change> changes) {
        Set<Country> old = new LinkedHashSet<>(pair.before().countries().values());
        Set<Country> now = new LinkedHashSet<>(pair.now().countries().values());
        String path = PART + pair.now().id() + ".country";
        String name = sides.names().name(pair.now());
        if (!pair.before().countries().isGiven() && !now.isEmpty()) {
            changes.add(kinds.change("country-stated", path, Map.of("name", name, "new", names(now))));
            return;
        }
        Set<Country> more = new LinkedHashSet<>(now);
        more.removeAll(old);
        Set<Country> less = new LinkedHashSet<>(old);
        less.removeAll(now);
        if (!more.isEmpty()) {
            boolean isAbroad = more.stream()
                    .anyMatch(each -> !sides.names().words().wording().isInEea(each));
            changes.add(kinds.change(
                    isAbroad ? "country-abroad" : "country-inside",
                    path,
                    Map.of("name", name, "more", names(more), "extra", safeguard(pair.now()))));
        }
        if (!less.isEmpty()) {
            changes.add(kinds.change("country-removed", path, Map.of("name", name, "less", names(less))));
        }
    }

    private String safeguard(Recipient recipient) {
        return recipient
                .terms()
                .transfer()
                .given()
                .flatMap(terms -> terms.safeguard().given())
                .map(each -> " under " + sides.names().words().wording().term(Family.SAFEGUARD, each))
                .orElse("");
    }

    private String names(Set<Country> countries) {
        return sides.names()
                .list(countries.stream()
                        .map(each -> sides.names().words().wording().inCountry(each))
                        .toList());
    }
}
