package org.privacyascode.policy;

/** A transfer to a country outside the legal area. */
public record Transfer(
        Country to,
        Listed<RecipientId> recipients,
        @Inline TransferTerms terms,
        @Inline Words words,
        @Inline Marks marks) {}
