package org.privacyascode.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Protection;
import org.privacyascode.policy.RequiredKind;
import org.privacyascode.policy.Stated;
import org.privacyascode.wording.Family;

/** Whether data have to be given, and how they are stored, when that changes. */
record HandlingFinder(Sides sides, Kinds kinds) {

    private static final List<Protection> WEAKEST_FIRST = List.of(
            Protection.PLAIN,
            Protection.MASKED,
            Protection.TRUNCATED,
            Protection.PSEUDONYMISED,
            Protection.ENCRYPTED,
            Protection.TOKENISED,
            Protection.HASHED,
            Protection.SALTED_HASH);

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        for (Sides.Pair<DataGroup> pair :
                sides.both(Policy::data, each -> each.id().value(), "data.")) {
            String path = "data." + pair.now().id();
            required(pair, path, changes);
            for (DataItem item : pair.now().items()) {
                String own = path + ".items." + item.id().item();
                pair.before().items().stream()
                        .filter(each -> sides.renames()
                                .path("data." + pair.before().id() + ".items."
                                        + each.id().item())
                                .equals(own))
                        .findFirst()
                        .ifPresent(each -> stored(each.storedAs(), item.storedAs(), own, changes));
            }
        }
        return changes;
    }

    private void required(Sides.Pair<DataGroup> pair, String path, List<Change> changes) {
        Optional<RequiredKind> old = pair.before().handling().required().given().flatMap(each -> each.kind()
                .given());
        Optional<RequiredKind> now = pair.now().handling().required().given().flatMap(each -> each.kind()
                .given());
        if (old.equals(now)) {
            return;
        }
        String kind = old.isEmpty()
                ? "required-stated"
                : now.filter(each -> each == RequiredKind.OPTIONAL).isPresent()
                        ? "item-optional"
                        : old.get() == RequiredKind.OPTIONAL ? "required-stricter" : "required-changed";
        changes.add(kinds.change(
                kind,
                path + ".required",
                Map.of(
                        "name", sides.names().clause(path),
                        "old", term(Family.REQUIRED, old.map(RequiredKind::key)),
                        "new", term(Family.REQUIRED, now.map(RequiredKind::key)))));
    }

    private void stored(Stated<Protection> before, Stated<Protection> now, String path, List<Change> changes) {
        Optional<Protection> old = before.given();
        Optional<Protection> current = now.given();
        if (old.equals(current)) {
            return;
        }
        boolean isStronger = old.isPresent()
                && current.isPresent()
                && WEAKEST_FIRST.indexOf(current.get()) > WEAKEST_FIRST.indexOf(old.get());
        changes.add(kinds.change(
                old.isEmpty() ? "stored-stated" : isStronger ? "stored-stronger" : "stored-weaker",
                path + ".stored-as",
                Map.of(
                        "name", sides.names().clause(path),
                        "old", term(Family.STORED_AS, old.map(Protection::key)),
                        "new", term(Family.STORED_AS, current.map(Protection::key)))));
    }

    private String term(Family family, Optional<String> key) {
        return key.map(each ->
                        sides.names().words().wording().find(family, each).orElse(each))
                .orElse("nothing");
    }
}
