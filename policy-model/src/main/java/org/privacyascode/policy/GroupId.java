package org.privacyascode.policy;

/** Names a group of data: {@code account}. */
public record GroupId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
