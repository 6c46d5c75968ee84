package org.privacyascode.policy.vocabulary;

/** The key of a purpose of the vocabulary, such as {@code marketing.email}; dots lead from the general to the special. */
public record PurposeKey(String value) implements Comparable<PurposeKey> {
    /** Whether this is the other or a special case of it: {@code contact.email} is under {@code contact}. */
    public boolean isOrIsUnder(PurposeKey other) {
        return value.equals(other.value) || value.startsWith(other.value + ".");
    }

    @Override
    public int compareTo(PurposeKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
