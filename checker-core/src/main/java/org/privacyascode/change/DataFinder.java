package org.privacyascode.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.vocabulary.SpecialKind;

/** Data that are collected now and were not, and the other way round. */
record DataFinder(Sides sides, Kinds kinds) {

    static final String PART = "data.";

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        for (DataGroup group : sides.added(Policy::data, each -> each.id().value(), PART)) {
            changes.add(added(
                    "group-added",
                    group,
                    group.items().values(),
                    PART + group.id(),
                    sides.names().title(group)));
        }
        for (DataGroup group : sides.removed(Policy::data, each -> each.id().value(), PART)) {
            changes.add(kinds.change(
                    "group-removed",
                    PART + group.id(),
                    Map.of("name", sides.old().title(group))));
        }
        for (Sides.Pair<DataGroup> pair : groups()) {
            items(pair, changes);
        }
        return changes;
    }

    private List<Sides.Pair<DataGroup>> groups() {
        return sides.both(Policy::data, each -> each.id().value(), PART);
    }

    private void items(Sides.Pair<DataGroup> pair, List<Change> changes) {
        String prefix = PART + pair.now().id() + ".items.";
        Set<String> old = new LinkedHashSet<>();
        pair.before()
                .items()
                .forEach(item -> old.add(sides.renames()
                        .path(PART + pair.before().id() + ".items." + item.id().item())));
        Set<String> current = new LinkedHashSet<>();
        pair.now().items().forEach(item -> current.add(prefix + item.id().item()));
        boolean wasOpen = pair.before().items().isOpen();
        for (DataItem item : pair.now().items()) {
            String path = prefix + item.id().item();
            if (!old.contains(path)) {
                Change change = added(
                        "item-added",
                        pair.now(),
                        List.of(item),
                        path,
                        sides.names().words().label(item));
                changes.add(
                        wasOpen && change.level() != ChangeClass.RENEWED_CONSENT
                                ? kinds.change(
                                        "fact",
                                        path,
                                        Map.of("new", sides.names().words().label(item)))
                                : change);
            }
        }
        for (DataItem item : pair.before().items()) {
            String path = sides.renames()
                    .path(PART + pair.before().id() + ".items." + item.id().item());
            if (!current.contains(path)) {
                changes.add(kinds.change(
                        "item-removed", path, Map.of("name", sides.old().words().label(item))));
            }
        }
    }

    /** New data ask for consent where their purpose rests on it, or where the law protects them in particular. */
    private Change added(String kind, DataGroup group, List<DataItem> items, String path, String name) {
        Set<PurposeId> purposes =
                new LinkedHashSet<>(group.handling().purposes().values());
        items.forEach(item -> purposes.addAll(group.purposesOf(item).values()));
        String why = sides.names()
                .list(purposes.stream()
                        .map(id -> sides.names().purpose(id.value()))
                        .toList());
        List<String> who = sides.now().recipients().stream()
                .filter(recipient -> items.stream().anyMatch(item -> recipient.gets(item.id())))
                .map(this::placed)
                .toList();
        String labels = kind.equals("group-added")
                ? ": "
                        + sides.names()
                                .list(items.stream()
                                        .map(item -> sides.names().words().label(item))
                                        .toList())
                : "";
        boolean needsConsent = purposes.stream().anyMatch(id -> isConsent(group, id))
                || items.stream().anyMatch(this::isSpecial);
        String extra = labels
                + (why.isEmpty() ? "" : ", for: " + why)
                + (needsConsent ? ", if you agree" : "")
                + "."
                + (who.isEmpty() ? "" : " " + sides.names().list(who) + (who.size() == 1 ? " gets it." : " get it."));
        Change change = kinds.change(kind, path, Map.of("name", name, "extra", extra));
        return needsConsent
                ? new Change(
                        change.kind(),
                        ChangeClass.RENEWED_CONSENT,
                        change.path(),
                        change.sentence(),
                        change.ground() + "; Art. 7, 9",
                        change.before(),
                        change.now())
                : change;
    }

    private String placed(Recipient recipient) {
        String where = sides.names()
                .list(recipient.countries().stream()
                        .map(country -> sides.names().words().wording().country(country))
                        .toList());
        return sides.names().name(recipient) + (where.isEmpty() ? "" : " (" + where + ")");
    }

    private boolean isConsent(DataGroup group, PurposeId id) {
        Optional<LegalBasis> own = group.handling().basis().given();
        return own.or(() -> sides.now().purposes().stream()
                        .filter(purpose -> purpose.id().equals(id))
                        .findFirst()
                        .map(Purpose::basis)
                        .flatMap(basis -> basis.given()))
                .filter(basis -> basis.kind() == BasisKind.CONSENT)
                .isPresent();
    }

    private boolean isSpecial(DataItem item) {
        return sides.now().vocabulary(sides.vocabulary()).lineage(item.is()).stream()
                .anyMatch(category -> category.special() == SpecialKind.ART9);
    }
}
