package org.privacyascode.finding;

/** The permanent name of a rule, such as {@code undeclared-data}; it never changes its meaning. */
public record RuleId(String value) implements Comparable<RuleId> {

    /** The page that explains the rule and how to accept a finding of it. */
    public String page() {
        return "docs/rules/" + value + ".md";
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
