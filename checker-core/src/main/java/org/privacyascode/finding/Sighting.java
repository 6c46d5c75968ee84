package org.privacyascode.finding;

import java.util.Comparator;
import java.util.List;
import org.privacyascode.fact.Place;

/**
 * One place where a finding was seen, and how it came about.
 *
 * @param place where to look first: for a flow the line where the data leave
 * @param stages from where the data come from to where they go; at least one
 * @param reasons why this is believed, each a short plain sentence
 */
public record Sighting(Place place, List<Stage> stages, List<String> reasons) implements Comparable<Sighting> {

    private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::place)
            .thenComparing(sighting -> sighting.stages().toString())
            .thenComparing(sighting -> sighting.reasons().toString());

    public Sighting {
        stages = List.copyOf(stages);
        reasons = List.copyOf(reasons);
    }

    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }
}
