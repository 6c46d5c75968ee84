package org.privacyascode.policy;

/**
 * Data that are collected together, for the same purposes, and kept equally long.
 *
 * @param why the purposes in words
 * @param rules the facts about the group
 */
public record DataGroup(
        GroupId id,
        @Inline Words words,
        Stated<Text> why,
        Listed<DataItem> items,
        @Inline Handling handling,
        @Inline Marks marks) {
    /** The purposes of an item: its own, if it narrows them, else those of the group. */
    public Listed<PurposeId> purposesOf(DataItem item) {
        return item.purposes().isAbsent() ? handling.purposes() : item.purposes();
    }

    /** How long an item is kept: its own period, else that of the group. */
    public Stated<Retention> keepOf(DataItem item) {
        return item.keep().isAbsent() ? handling.keep() : item.keep();
    }
}
