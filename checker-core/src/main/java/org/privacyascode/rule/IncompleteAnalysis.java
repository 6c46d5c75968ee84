package org.privacyascode.rule;

import java.util.List;
import java.util.stream.Stream;
import org.privacyascode.fact.Coverage.Incomplete;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;

/** Warns of methods that were analysed only coarsely: they may be blamed for more than they do. */
final class IncompleteAnalysis implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "incomplete-analysis", "a method was too complex to follow and is taken to do more than it does");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        List<Sighting> sightings = given.facts().coverage().incomplete().stream()
                .map(IncompleteAnalysis::sighting)
                .toList();
        return sightings.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        INFO.id(),
                        INFO.severity(),
                        Subject.of("methods"),
                        sightings.size() + (sightings.size() == 1 ? " method was" : " methods were")
                                + " analysed only coarsely; other findings may blame more than they do.",
                        sightings,
                        WaysOut.code("split the methods")));
    }

    private static Sighting sighting(Incomplete method) {
        Place place = Place.inClass(method.className(), method.method(), 0);
        String name = method.className().replaceAll(".*[.$]", "") + "." + method.method();
        return new Sighting(place, List.of(new Stage("coarse", name, place, method.reason())), List.of());
    }
}
