package org.privacyascode.fact;

import java.util.List;

/**
 * How a fact is known, how sure it is, and why, in words for people.
 *
 * @param reasons each a short plain sentence: "the field's name says 'email'", "the class is about a person: Customer"
 */
public record Evidence(Known known, Certainty certainty, List<String> reasons) {
    public Evidence {
        reasons = List.copyOf(reasons);
    }

    /** A sure fact. */
    public static Evidence fact(Known known, String... reasons) {
        return new Evidence(known, Certainty.FACT, List.of(reasons));
    }
}
