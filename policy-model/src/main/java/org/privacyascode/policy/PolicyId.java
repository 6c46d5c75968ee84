package org.privacyascode.policy;

/** Names a policy: {@code smartaimovies}. */
public record PolicyId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
