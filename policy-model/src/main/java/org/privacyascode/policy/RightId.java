package org.privacyascode.policy;

/** Names a right: {@code erasure}. */
public record RightId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
