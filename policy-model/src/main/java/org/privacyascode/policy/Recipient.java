package org.privacyascode.policy;

/** Somebody who receives data. */
public record Recipient(
        RecipientId id,
        @Inline Identity identity,
        @Inline Receipt receipt,
        @Inline Terms terms,
        @Inline Binding binding,
        @Inline Words words,
        @Inline Marks marks) {
    public Stated<String> name() {
        return identity.name();
    }

    public Listed<Country> countries() {
        return identity.countries();
    }

    public Listed<DataRef> gets() {
        return receipt.gets();
    }

    /** Whether the policy says that this recipient gets the item. */
    public boolean gets(ItemId item) {
        return gets().stream().anyMatch(ref -> ref.covers(item));
    }
}
