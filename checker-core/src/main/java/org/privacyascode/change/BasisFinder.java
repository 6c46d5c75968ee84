package org.privacyascode.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Stated;

/** What allows a use, when that changes. */
record BasisFinder(Sides sides, Kinds kinds) {

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        sides.both(Policy::purposes, each -> each.id().value(), "purposes.")
                .forEach(pair -> compare(
                        pair.before().basis(),
                        pair.now().basis(),
                        "purposes." + pair.now().id(),
                        changes));
        sides.both(Policy::data, each -> each.id().value(), "data.")
                .forEach(pair -> compare(
                        pair.before().handling().basis(),
                        pair.now().handling().basis(),
                        "data." + pair.now().id(),
                        changes));
        sides.both(policy -> policy.disclosure().sharing(), each -> each.id().value(), "sharing.")
                .forEach(pair -> compare(
                        pair.before().basis(),
                        pair.now().basis(),
                        "sharing." + pair.now().id(),
                        changes));
        return changes;
    }

    private void compare(Stated<LegalBasis> before, Stated<LegalBasis> now, String path, List<Change> changes) {
        Optional<LegalBasis> old = before.given();
        Optional<LegalBasis> current = now.given();
        if (old.equals(current)) {
            return;
        }
        changes.add(kinds.change(
                kind(old, current),
                path + ".basis",
                Map.of(
                        "name", sides.names().clause(path),
                        "old",
                                old.map(each -> sides.old().words().basis(each).words())
                                        .orElse(""),
                        "new",
                                current.map(each -> sides.names()
                                                .words()
                                                .basis(each)
                                                .words())
                                        .orElse(""))));
    }

    private static String kind(Optional<LegalBasis> old, Optional<LegalBasis> current) {
        if (old.isEmpty()) {
            return "basis-stated";
        }
        if (current.isEmpty()) {
            return "basis-removed";
        }
        if (old.get().kind() == current.get().kind()) {
            return "basis-detail";
        }
        return old.get().kind() == BasisKind.CONSENT ? "basis-from-consent" : "basis-changed";
    }
}
