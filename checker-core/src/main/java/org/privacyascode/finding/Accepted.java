package org.privacyascode.finding;

import java.util.Comparator;
import org.privacyascode.policy.acceptance.Acceptance;

/**
 * A finding that somebody accepted: it is told in every report and fails nothing.
 *
 * @param finding with the places that are accepted
 * @param by the exception that covers them
 */
public record Accepted(Finding finding, Acceptance by) implements Comparable<Accepted> {

    private static final Comparator<Accepted> ORDER = Comparator.comparing(Accepted::finding)
            .thenComparing(accepted -> accepted.by().at());

    @Override
    public int compareTo(Accepted other) {
        return ORDER.compare(this, other);
    }
}
