package org.privacyascode.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Sighting;
import org.privacyascode.policy.problem.Position;

/** Where code hosting shows a finding, which needs a file: where it was seen, else where the policy would change. */
final class Located {

    private Located() {}

    static Optional<Place> of(Finding finding) {
        Optional<Place> seen = finding.sightings().stream()
                .map(Sighting::place)
                .filter(place -> !place.file().isEmpty())
                .findFirst();
        return seen.or(() -> finding.waysOut()
                .declaration()
                .map(offered -> offered.at())
                .filter(at -> !at.file().isEmpty())
                .map(Located::place));
    }

    private static Place place(Position at) {
        return Place.inFile(at.file(), at.line(), at.column());
    }

    /** A path as a relative reference of RFC 3986: everything but letters, digits and a few signs is encoded. */
    static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            int value = each & 0xFF;
            boolean isPlain = value < 128 && (Character.isLetterOrDigit(value) || "/-._~$@+".indexOf(value) >= 0);
            if (isPlain) {
                out.append((char) value);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(value >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(value & 15, 16)));
            }
        }
        return out.toString();
    }
}
