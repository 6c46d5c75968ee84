package org.privacyascode.policy;

/** Names an item of data by its group and its own id: {@code account.email}. */
public record ItemId(GroupId group, String item) implements Id {
    @Override
    public String value() {
        return group.value() + "." + item;
    }

    @Override
    public String toString() {
        return value();
    }
}
