package org.privacyascode.policy;

/**
 * A clause on changes.
 *
 * @param notice how long before a change applies people are told
 */
public record ChangeClause(
        ClauseId id, @Inline Words words, Listed<NoticeChannel> via, Stated<Period> notice, @Inline Marks marks) {}
