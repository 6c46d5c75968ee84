package org.privacyascode.policy;

/** Names a type of cookies: {@code analytics}. */
public record CookieTypeId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
