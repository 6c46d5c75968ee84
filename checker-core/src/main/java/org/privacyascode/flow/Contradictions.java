package org.privacyascode.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyascode.detect.Label;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Place;

/** Data that arrive where an annotation says that there are none: they go no further, and the disagreement is told. */
final class Contradictions {

    private final LabelledTypes types;
    private final Set<Arrival> arrivals = new LinkedHashSet<>();

    private record Arrival(Node node, String type, String member, String reason) {}

    Contradictions(LabelledTypes types) {
        this.types = types;
    }

    /** Notes that a fact meets a parameter or field marked as holding no personal data. */
    void note(Node node, String type, String member, String reason) {
        arrivals.add(new Arrival(node, type, member, reason));
    }

    /** What arrived, each with the reason that the annotation gives. */
    List<Fact> facts() {
        Set<Fact> facts = new LinkedHashSet<>();
        for (Arrival arrival : arrivals) {
            Place place = Place.inClass(arrival.type().replace('/', '.'), arrival.member(), 0);
            for (Trails.Origin origin : Trails.origins(arrival.node())) {
                labels(origin)
                        .forEach(label -> facts.add(Fact.of(FactKind.HELD, label.data(), place, label.evidence())
                                .with(Map.of("not-personal", arrival.reason()))));
            }
        }
        return List.copyOf(facts);
    }

    private List<Label> labels(Trails.Origin origin) {
        String type = origin.source().type();
        return type.isEmpty()
                ? origin.source().labels()
                : types.all(type).values().stream().flatMap(List::stream).toList();
    }
}
