package org.privacyascode.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.EndAction;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Stated;

/** How long data are kept, when that changes. */
record KeepFinder(Sides sides, Kinds kinds) {

    /** What a person loses when data end otherwise. */
    private static final List<EndAction> BEST_FIRST = List.of(EndAction.ERASE, EndAction.ANONYMISE, EndAction.ARCHIVE);

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        for (Sides.Pair<DataGroup> pair :
                sides.both(Policy::data, each -> each.id().value(), "data.")) {
            String path = "data." + pair.now().id();
            compare(pair.before().handling().keep(), pair.now().handling().keep(), path, changes);
            for (DataItem item : pair.now().items()) {
                String own = path + ".items." + item.id().item();
                pair.before().items().stream()
                        .filter(each -> sides.renames()
                                .path("data." + pair.before().id() + ".items."
                                        + each.id().item())
                                .equals(own))
                        .findFirst()
                        .filter(each -> !each.keep().equals(item.keep()))
                        .ifPresent(each ->
                                compare(pair.before().keepOf(each), pair.now().keepOf(item), own, changes));
            }
        }
        return changes;
    }

    private void compare(Stated<Retention> before, Stated<Retention> now, String path, List<Change> changes) {
        Optional<Retention> old = before.given();
        Optional<Retention> current = now.given();
        if (old.equals(current)) {
            return;
        }
        String kind =
                old.isEmpty() ? "keep-stated" : current.isEmpty() ? "keep-removed" : kind(old.get(), current.get());
        boolean isEnd = kind.startsWith("end-");
        changes.add(kinds.change(
                kind,
                path + ".keep",
                Map.of(
                        "name", sides.names().clause(path),
                        "old", old.map(each -> words(sides.old(), each, isEnd)).orElse(""),
                        "new",
                                current.map(each -> words(sides.names(), each, isEnd))
                                        .orElse(""))));
    }

    private static String words(Names names, Retention keep, boolean isEnd) {
        String end = names.words().then(keep).words();
        return isEnd
                ? end.isEmpty() ? "nothing is said" : end
                : names.words().period(keep).words();
    }

    private static String kind(Retention old, Retention now) {
        if (old instanceof Retention.For before
                && now instanceof Retention.For after
                && before.after() == after.after()) {
            int order = before.period().atMost().compareTo(after.period().atMost());
            return order < 0 ? "keep-longer" : order > 0 ? "keep-shorter" : end(old, now);
        }
        if (now instanceof Retention.Indefinite && !(old instanceof Retention.Indefinite)) {
            return "keep-longer";
        }
        if (old instanceof Retention.Indefinite && !(now instanceof Retention.Indefinite)) {
            return "keep-shorter";
        }
        return isSame(old, now) ? end(old, now) : "keep-changed";
    }

    private static boolean isSame(Retention old, Retention now) {
        return old instanceof Retention.Until before
                && now instanceof Retention.Until after
                && before.event() == after.event();
    }

    private static String end(Retention old, Retention now) {
        Optional<EndAction> before = old.then().given();
        Optional<EndAction> after = now.then().given();
        if (before.equals(after)) {
            return "keep-changed";
        }
        return after.isPresent()
                        && (before.isEmpty() || BEST_FIRST.indexOf(after.get()) < BEST_FIRST.indexOf(before.get()))
                ? "end-stronger"
                : "end-weaker";
    }
}
