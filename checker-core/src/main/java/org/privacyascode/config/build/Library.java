package org.privacyascode.config.build;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Trace;
import org.privacyascode.policy.vendor.Vendor;

/**
 * A library a build names.
 *
 * @param groupAt where the group stands
 * @param artifactAt where the artifact stands
 */
record Library(SourceText source, String group, String artifact, Position groupAt, Position artifactAt) {

    /** A capability for the vendor of exactly these coordinates; none when no vendor is known by them. */
    List<Fact> facts(Catalogue catalogue) {
        return catalogue.recipients().coordinate(group, artifact).stream()
                .filter(vendor -> !vendor.kind().contains("local"))
                .flatMap(vendor -> places(catalogue).map(at -> fact(vendor, at, catalogue)))
                .toList();
    }

    /** The artifact's line, and the group's too where the group is one vendor's alone: either line names the vendor. */
    private Stream<Position> places(Catalogue catalogue) {
        boolean telling =
                groupAt.line() != artifactAt.line() && catalogue.recipients().ownsGroup(group);
        return telling ? Stream.of(groupAt, artifactAt) : Stream.of(artifactAt);
    }

    private Fact fact(Vendor vendor, Position at, Catalogue catalogue) {
        return new Fact(
                FactKind.CAPABILITY,
                Data.NONE,
                source.place(at),
                new Evidence(
                        Known.DEPENDENCY,
                        Certainty.CAPABILITY,
                        List.of("the library can send data to " + vendor.name())),
                catalogue.recipients().target("vendor", vendor),
                Trace.NONE,
                new java.util.TreeMap<>(Map.of("key", group + ":" + artifact, "key-at", groupAt.toString())));
    }
}
