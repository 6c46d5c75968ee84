package org.privacyascode.policy;

/**
 * One cookie, or one entry of a storage on the device.
 *
 * @param name as browsers see it; a {@code *} stands for any characters
 * @param provider the recipient that sets or reads it
 * @param writes the data that it holds
 * @param use what it does, where the type does not say it
 */
public record Cookie(
        CookieId id,
        Stated<Glob> name,
        Stated<Technology> technology,
        Stated<CookieParty> party,
        Stated<RecipientId> provider,
        Stated<Lifetime> lasts,
        Listed<DataRef> writes,
        Stated<Text> use,
        @Inline CookieAttributes attributes,
        @Inline Marks marks) {}
