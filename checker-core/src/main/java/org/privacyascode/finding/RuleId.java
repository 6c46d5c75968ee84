package org.privacyascode.finding;

import java.util.Set;

/** The permanent name of a rule, such as {@code undeclared-data}; it never changes its meaning. */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Set<String> NEVER_ACCEPTED =
            Set.of("nothing-scanned", "unreadable-input", "expired-acceptance", "unused-acceptance");

    /** Whether a finding of this rule can be accepted: not where something is unknown, and not what is about acceptances. */
    public boolean isAcceptable() {
        return !NEVER_ACCEPTED.contains(value);
    }

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
