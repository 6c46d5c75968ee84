package org.privacyascode.policy;

/** A circumstance under which data are shared. */
public record Sharing(
        SharingId id,
        @Inline Words words,
        Listed<RecipientId> to,
        Stated<Text> condition,
        Stated<LegalBasis> basis,
        @Inline Marks marks) {}
