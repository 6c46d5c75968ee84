package org.privacyascode.policy;

/** Names a purpose: {@code security}, or a key of the vocabulary that is used without being declared. */
public record PurposeId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
