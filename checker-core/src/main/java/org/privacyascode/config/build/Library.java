package org.privacyascode.config.build;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.code.Dependency;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Trace;
import org.privacyascode.policy.vendor.Vendor;

/**
 * A library a build names.
 *
 * @param file the file that names it
 * @param groupAt where the group stands
 * @param artifactAt where the artifact stands
 * @param via what brings it, where the build does not name it itself
 */
record Library(String file, String group, String artifact, Position groupAt, Position artifactAt, List<String> via) {

    /** A library that the build file names itself. */
    Library(String file, String group, String artifact, Position groupAt, Position artifactAt) {
        this(file, group, artifact, groupAt, artifactAt, List.of());
    }

    /** A library that the build resolved. */
    static Library of(Dependency dependency) {
        Position at = new Position(dependency.line(), dependency.column());
        return new Library(dependency.file(), dependency.group(), dependency.artifact(), at, at, dependency.via());
    }

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
                Place.inFile(file, at.line(), at.column()),
                new Evidence(
                        Known.DEPENDENCY,
                        Certainty.CAPABILITY,
                        List.of("the library can send data to " + vendor.name())),
                catalogue.recipients().target("vendor", vendor),
                Trace.NONE,
                attributes());
    }

    private SortedMap<String, String> attributes() {
        SortedMap<String, String> attributes =
                new TreeMap<>(Map.of("key", group + ":" + artifact, "key-at", groupAt.toString()));
        if (!via.isEmpty()) {
            attributes.put("via", String.join(", ", via));
        }
        return attributes;
    }
}
