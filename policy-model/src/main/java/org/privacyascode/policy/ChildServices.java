package org.privacyascode.policy;

/** What services for children say besides. */
public record ChildServices(
        Stated<Text> persistentIdentifiers,
        Stated<Text> audio,
        Stated<Text> parentRights,
        Stated<Text> parentalConsent) {}
