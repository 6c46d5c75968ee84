package org.privacyascode.policy;

/** Cookies and similar technologies. */
public record Cookies(
        Stated<Clause> explanation,
        Stated<Text> typesTitle,
        Listed<CookieType> types,
        Stated<Text> choicesTitle,
        Listed<Clause> choices,
        Signals signals,
        @Inline Marks marks) {}
