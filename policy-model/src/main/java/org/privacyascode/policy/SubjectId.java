package org.privacyascode.policy;

/** Names a kind of people: {@code account-holder}. */
public record SubjectId(String value) implements Id {
    @Override
    public String toString() {
        return value;
    }
}
