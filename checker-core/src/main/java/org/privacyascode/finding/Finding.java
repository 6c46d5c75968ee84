package org.privacyascode.finding;

import java.util.Comparator;
import java.util.List;
import org.privacyascode.fact.Place;

/**
 * One thing that code or configuration does and the policy does not say, or the other way round.
 *
 * @param message what is wrong, one sentence for people
 * @param sightings every place where it was seen, sorted
 */
public record Finding(
        RuleId rule, Severity severity, Subject subject, String message, List<Sighting> sightings, WaysOut waysOut)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::message);

    public Finding {
        sightings = sightings.stream().sorted().distinct().toList();
    }

    /** The first place; nowhere for a finding about a whole input. */
    public Place place() {
        return sightings.isEmpty() ? Place.NOWHERE : sightings.get(0).place();
    }

    /** {@code v1:} and a hash of rule and subject: the same as long as the same is wrong. */
    public String fingerprint() {
        return subject.fingerprint(rule);
    }

    /** The same finding at some of its places only. */
    public Finding at(List<Sighting> places) {
        return new Finding(rule, severity, subject, message, places, waysOut);
    }

    /** The same finding, more or less serious. */
    public Finding as(Severity other) {
        return new Finding(rule, other, subject, message, sightings, waysOut);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
