package org.privacyascode.policy;

import java.util.Optional;

/** The channels through which people reach us; the first is the main one. */
public record Contact(@Inline Listed<Channel> channels, @Inline Marks marks) {
    public Optional<Channel> channel(String id) {
        return channels.stream()
                .filter(channel -> channel.id().value().equals(id))
                .findFirst();
    }
}
