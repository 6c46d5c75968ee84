package org.privacyascode.policy;

/** Names a service: {@code website}. */
public record ServiceId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
