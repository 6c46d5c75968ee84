package org.privacyascode.page;

import java.util.List;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;

/** The part of a group that is meant: all of it, or the items named. */
record DataUse(DataGroup group, List<DataItem> items) {
    DataUse {
        items = List.copyOf(items);
    }

    boolean isWhole() {
        return items.size() == group.items().values().size();
    }
}
