package org.privacyascode.policy;

/** A channel of contact, such as {@code contact.privacy}. */
public record Channel(ClauseId id, @Inline Reach reach, @Inline Words words, @Inline Marks marks) {}
