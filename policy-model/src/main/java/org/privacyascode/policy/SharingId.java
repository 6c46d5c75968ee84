package org.privacyascode.policy;

/** Names a circumstance in which data are shared: {@code business-transfers}. */
public record SharingId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
