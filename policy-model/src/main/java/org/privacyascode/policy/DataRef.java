package org.privacyascode.policy;

import java.util.Optional;

/** What a policy means by a group ({@code account}) or one item of it ({@code account.email}). */
public record DataRef(GroupId group, Optional<String> item) {
    /** Reads {@code group} or {@code group.item}; whether they exist is for the reader to say. */
    public static DataRef parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new DataRef(new GroupId(text), Optional.empty())
                : new DataRef(new GroupId(text.substring(0, dot)), Optional.of(text.substring(dot + 1)));
    }

    /** Whether the item is what this names, or belongs to the group that this names. */
    public boolean covers(ItemId id) {
        return group.equals(id.group()) && item.map(id.item()::equals).orElse(true);
    }

    @Override
    public String toString() {
        return item.map(name -> group.value() + "." + name).orElse(group.value());
    }
}
