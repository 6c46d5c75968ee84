package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientRole;

/** Who uses which data for what: the facts of a policy read from any side, so that no two tables can disagree. */
final class Join {

    static final String SUCCESSOR = "successor";

    private final Policy policy;

    Join(Policy policy) {
        this.policy = policy;
    }

    /** The data used for a purpose: those whose own list names it, and those that the purpose names. */
    List<DataUse> uses(Purpose purpose) {
        return uses((group, item) -> group.purposesOf(item).contains(purpose.id())
                || purpose.uses().stream().anyMatch(ref -> ref.covers(item.id())));
    }

    /** The data that a recipient gets. */
    List<DataUse> uses(Recipient recipient) {
        return uses((group, item) -> recipient.gets(item.id()));
    }

    /** The data that the references mean. */
    List<DataUse> uses(List<DataRef> refs) {
        return uses((group, item) -> refs.stream().anyMatch(ref -> ref.covers(item.id())));
    }

    /** Those who get data in the course of things: no authority, and no buyer of the business. */
    List<Recipient> working() {
        return policy.recipients().stream()
                .filter(recipient -> !recipient.identity().role().is(RecipientRole.AUTHORITY))
                .filter(recipient -> !recipient.identity().kind().is(SUCCESSOR))
                .toList();
    }

    /** Who gets at least one of the items of the group. */
    List<Recipient> recipients(DataGroup group) {
        return policy.recipients().stream()
                .filter(recipient -> group.items().stream().anyMatch(item -> recipient.gets(item.id())))
                .toList();
    }

    /** Who gets the item. */
    List<Recipient> recipients(DataItem item) {
        return policy.recipients().stream()
                .filter(recipient -> recipient.gets(item.id()))
                .toList();
    }

    /**
     * Who gets data so that they can be used for the purpose. An authority, or a buyer of the business, gets data in its
     * own right and not for a purpose of ours.
     */
    List<Recipient> recipients(Purpose purpose) {
        List<DataUse> uses = uses(purpose);
        return working().stream()
                .filter(recipient -> recipient.receipt().purposes().isAbsent()
                        || recipient.receipt().purposes().contains(purpose.id()))
                .filter(recipient ->
                        uses.stream().flatMap(use -> use.items().stream()).anyMatch(item -> recipient.gets(item.id())))
                .toList();
    }

    private List<DataUse> uses(BiPredicate<DataGroup, DataItem> isMeant) {
        List<DataUse> uses = new ArrayList<>();
        for (DataGroup group : policy.data()) {
            List<DataItem> items = group.items().stream()
                    .filter(item -> isMeant.test(group, item))
                    .toList();
            if (!items.isEmpty()) {
                uses.add(new DataUse(group, items));
            }
        }
        return uses;
    }
}
