package org.privacyascode.policy;

/** Names a recipient: {@code hosting}. */
public record RecipientId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
