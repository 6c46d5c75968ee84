package org.privacyascode.evidence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Place;

/**
 * What was seen for a clause.
 *
 * @param places where, sorted
 * @param missing parts of the clause for which nothing was seen
 */
record Showing(List<Place> places, List<String> missing) {

    static final Showing NOTHING = new Showing(List.of(), List.of());

    Showing {
        places = places.stream().sorted().distinct().toList();
        missing = List.copyOf(missing);
    }

    /** Facts that show one part, or that it is missing. */
    static Showing of(String part, Collection<Fact> facts) {
        return facts.isEmpty()
                ? new Showing(List.of(), List.of(part))
                : new Showing(facts.stream().map(Fact::place).toList(), List.of());
    }

    /** Both parts. */
    Showing plus(Showing other) {
        return new Showing(
                Stream.concat(places.stream(), other.places.stream()).toList(),
                Stream.concat(missing.stream(), other.missing.stream()).toList());
    }

    /** Whether every part was seen. */
    boolean isWhole() {
        return !places.isEmpty() && missing.isEmpty();
    }
}
