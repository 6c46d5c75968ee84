package org.privacyascode.evidence;

import java.util.List;
import java.util.Optional;
import org.privacyascode.fact.Place;
import org.privacyascode.policy.Attestation;
import org.privacyascode.policy.problem.Position;

/**
 * One clause and what is known of it.
 *
 * @param path where it stands in the policy: {@code data.account.keep}
 * @param at the line of the policy
 * @param says what it is about, in a few words
 * @param places what shows it, or goes against it
 * @param why in words what the status rests on, or what is missing
 * @param attested who stands for it, where the status rests on that
 */
public record ClauseEvidence(
        String path,
        Position at,
        ClauseKind kind,
        String says,
        ClauseStatus status,
        List<Place> places,
        String why,
        Optional<Attestation> attested) {

    public ClauseEvidence {
        places = List.copyOf(places);
    }
}
