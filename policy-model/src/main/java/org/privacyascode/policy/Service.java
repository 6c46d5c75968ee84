package org.privacyascode.policy;

/** A service or site, and what it may use; an absent list does not limit it. */
public record Service(
        ServiceId id,
        Stated<String> kind,
        Stated<String> url,
        Listed<DataRef> data,
        Listed<PurposeId> purposes,
        Listed<RecipientId> recipients,
        @Inline Marks marks) {}
