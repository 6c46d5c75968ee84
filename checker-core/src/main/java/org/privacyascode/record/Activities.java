package org.privacyascode.record;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Purpose;

/** Every purpose with every group of data that serves it, in the order of the policy. */
final class Activities {

    private Activities() {}

    static List<Activity> of(Policy policy) {
        Declarations declared = Declarations.of(policy);
        List<Activity> activities = new ArrayList<>();
        for (Purpose purpose : policy.purposes()) {
            for (DataGroup group : policy.data()) {
                List<DataItem> items = group.items().stream()
                        .filter(item -> declared.allows(item.id(), purpose.id()))
                        .toList();
                if (!items.isEmpty()) {
                    activities.add(new Activity(
                            purpose,
                            group,
                            items,
                            policy.recipients().stream()
                                    .filter(recipient -> items.stream().anyMatch(item -> recipient.gets(item.id())))
                                    .toList()));
                }
            }
        }
        return List.copyOf(activities);
    }
}
