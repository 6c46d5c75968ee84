package org.privacyascode.policy;

/** Names a source of data: {@code provided}. */
public record SourceId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
