package org.privacyascode.legal;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Sharing;
import org.privacyascode.policy.Stated;

/** The lawful bases of a policy, where they stand. */
record Bases(List<Bases.At> all) {

    /** A basis at its place. */
    record At(String path, Stated<LegalBasis> basis) {
        boolean is(BasisKind kind) {
            return basis.given().filter(each -> each.kind() == kind).isPresent();
        }
    }

    Bases {
        all = List.copyOf(all);
    }

    static Bases of(LegalCase subject) {
        List<At> all = new ArrayList<>();
        for (Purpose purpose : subject.purposes()) {
            all.add(new At(LegalCase.path(purpose) + ".basis", purpose.basis()));
        }
        for (DataGroup group : subject.data()) {
            if (!group.handling().basis().isAbsent()) {
                all.add(new At(
                        LegalCase.path(group) + ".basis", group.handling().basis()));
            }
        }
        for (Sharing sharing : subject.sharing()) {
            if (!sharing.basis().isAbsent()) {
                all.add(new At("sharing." + sharing.id() + ".basis", sharing.basis()));
            }
        }
        return new Bases(all);
    }

    List<At> of(BasisKind kind) {
        return all.stream().filter(each -> each.is(kind)).toList();
    }

    boolean has(BasisKind kind) {
        return all.stream().anyMatch(each -> each.is(kind));
    }

    /** Those that are still to be decided. */
    List<At> open() {
        return all.stream().filter(each -> each.basis().isOpen()).toList();
    }

    /** The groups of data used for a purpose. */
    static List<DataGroup> groupsFor(PurposeId purpose, LegalCase subject) {
        return subject.data().stream()
                .filter(group -> group.items().isEmpty()
                        ? group.handling().purposes().contains(purpose)
                        : group.items().stream().anyMatch(item -> usedFor(group, item, purpose)))
                .toList();
    }

    private static boolean usedFor(DataGroup group, DataItem item, PurposeId purpose) {
        return group.purposesOf(item).contains(purpose);
    }
}
