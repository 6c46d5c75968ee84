package org.privacyascode.policy;

/** Names a cookie within its type: {@code session}. Not the name that browsers see. */
public record CookieId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
