package org.privacyascode.policy.vocabulary;

/** The key of a data category of the vocabulary, such as {@code contact.email}; dots lead from the general to the special. */
public record CategoryKey(String value) implements Comparable<CategoryKey> {
    /** Whether this is the other or a special case of it: {@code contact.email} is under {@code contact}. */
    public boolean isOrIsUnder(CategoryKey other) {
        return value.equals(other.value) || value.startsWith(other.value + ".");
    }

    @Override
    public int compareTo(CategoryKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
