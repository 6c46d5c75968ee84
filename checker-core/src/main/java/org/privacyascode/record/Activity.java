package org.privacyascode.record;

import java.util.List;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.Recipient;

/**
 * What is done with one group of data for one purpose: a row of the record of processing.
 *
 * @param items the items of the group that serve the purpose
 * @param recipients who gets any of these items
 */
record Activity(Purpose purpose, DataGroup group, List<DataItem> items, List<Recipient> recipients) {

    Activity {
        items = List.copyOf(items);
        recipients = List.copyOf(recipients);
    }
}
