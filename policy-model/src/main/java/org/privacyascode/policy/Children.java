package org.privacyascode.policy;

/**
 * Children.
 *
 * @param check how age is checked; only then does a missing check break the policy
 * @param consentAge ages of consent per country
 * @param coppa what the law of the United States asks of services for children
 */
public record Children(
        Stated<Boolean> directedToChildren,
        Stated<Boolean> likelyAccessed,
        Stated<Integer> minimumAge,
        Stated<Text> check,
        Listed<ConsentAge> consentAge,
        Listed<Clause> clauses,
        Stated<EndAction> onDiscovery,
        @Inline ChildServices coppa,
        @Inline Marks marks) {}
