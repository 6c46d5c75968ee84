package org.privacyascode.policy;

/** Cookies that serve the same purpose and are agreed to together. */
public record CookieType(
        CookieTypeId id,
        @Inline Words words,
        Stated<Text> why,
        @Key("for") Listed<PurposeId> purposes,
        Stated<Boolean> strictlyNecessary,
        Stated<Consent> consent,
        Stated<Text> ukException,
        Listed<Cookie> items,
        @Inline Marks marks) {}
