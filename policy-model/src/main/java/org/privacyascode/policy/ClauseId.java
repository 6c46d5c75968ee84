package org.privacyascode.policy;

/** Names a clause that has no type of its own, within its part of the policy: {@code no-guarantee}. */
public record ClauseId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
