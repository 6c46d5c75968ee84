package org.privacyascode.policy;

/**
 * Who a recipient is.
 *
 * @param kind what it does for us, such as {@code hosting}
 * @param countries where it, or its servers, are
 */
public record Identity(
        Stated<String> name,
        Stated<RecipientRole> role,
        Stated<String> kind,
        @Key("country") Listed<Country> countries,
        Stated<String> url) {}
