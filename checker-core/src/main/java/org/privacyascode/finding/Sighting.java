package org.privacyascode.finding;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
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

    /** Compilers number lambdas, and renumber them with every edit; what counts is the method that they stand in. */
    private static final Pattern LAMBDA = Pattern.compile("^lambda\\$(.+)\\$\\d+$");

    public Sighting {
        stages = List.copyOf(stages);
        reasons = List.copyOf(reasons);
    }

    /**
     * What exceptions call this place: {@code shop.Mailer.welcome} in code, {@code src/main/resources/application.yml#mail.host} in a
     * text. It stays the same when lines move.
     */
    public String member() {
        if (!place.className().isEmpty()) {
            String method = LAMBDA.matcher(place.member()).replaceFirst("$1");
            return method.isEmpty() ? place.className() : place.className() + "." + method;
        }
        String what = stages.isEmpty() ? "" : stages.get(stages.size() - 1).what();
        return what.isEmpty() || what.equals(place.file()) ? place.file() : place.file() + "#" + what;
    }

    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }
}
