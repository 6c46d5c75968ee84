package org.privacyascode.rule;

import java.util.List;
import java.util.stream.Stream;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.acceptance.Acceptance;
import org.privacyascode.policy.acceptance.Grant;
import org.privacyascode.policy.problem.Position;

/** Reports an exception whose time is over while what it excused is still there. */
final class ExpiredAcceptance {

    static final RuleInfo INFO =
            RuleInfo.error("expired-acceptance", "an exception has ended, and what it accepted is still there");

    private ExpiredAcceptance() {}

    static Stream<Finding> of(Accepting accepting) {
        return accepting.all().stream()
                .filter(accepting.ended()::contains)
                .flatMap(acceptance -> acceptance.grant().stream().map(grant -> finding(acceptance, grant)));
    }

    private static Finding finding(Acceptance acceptance, Grant grant) {
        return new Finding(
                INFO.id(),
                INFO.severity(),
                subject(acceptance),
                "The exception to " + acceptance.rule() + " that " + grant.by() + " answered for ended on "
                        + grant.until() + ", and what it accepted is still there.",
                List.of(sighting(acceptance, grant.reason())),
                WaysOut.code("put an end to what it accepted, or let somebody accept it anew with a later date"));
    }

    static Subject subject(Acceptance acceptance) {
        String which = acceptance.finding().isEmpty() ? String.join(", ", acceptance.members()) : acceptance.finding();
        return Subject.of(acceptance.rule() + " " + which);
    }

    static Sighting sighting(Acceptance acceptance, String note) {
        Position at = acceptance.at();
        Place place = Place.inFile(at.file(), at.line(), at.column());
        return new Sighting(place, List.of(new Stage("accepted", acceptance.rule(), place, note)), List.of());
    }
}
