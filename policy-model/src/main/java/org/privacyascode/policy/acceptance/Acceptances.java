package org.privacyascode.policy.acceptance;

import java.util.List;

/**
 * The exceptions of one file.
 *
 * @param granted those that somebody answers for, in the order of the file
 * @param baseline those that were there when the rules came, in the order of the file
 */
public record Acceptances(List<Acceptance> granted, List<Acceptance> baseline) {
    /** No exceptions. */
    public static final Acceptances NONE = new Acceptances(List.of(), List.of());

    public Acceptances {
        granted = List.copyOf(granted);
        baseline = List.copyOf(baseline);
    }

    /** Only those that somebody answers for. */
    public Acceptances withoutBaseline() {
        return new Acceptances(granted, List.of());
    }
}
