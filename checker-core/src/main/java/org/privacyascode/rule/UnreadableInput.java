package org.privacyascode.rule;

import java.util.List;
import java.util.stream.Stream;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;

/** Reports every input that could not be read in full: what it holds is unknown, so nothing can be said to be kept. */
final class UnreadableInput implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("unreadable-input", "a file could not be read in full");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        return given.facts().coverage().unreadable().stream().map(UnreadableInput::finding);
    }

    private static Finding finding(Unreadable input) {
        Place place = Place.inFile(input.file(), input.line(), input.column());
        return new Finding(
                INFO.id(),
                INFO.severity(),
                Subject.of(input.file()),
                input.file() + " could not be read: " + sentence(input.reason()),
                List.of(new Sighting(place, List.of(new Stage("unreadable", input.file(), place, "")), List.of())),
                WaysOut.code("correct the file, or leave it out of what is read"));
    }

    private static String sentence(String reason) {
        return reason.endsWith("?") || reason.endsWith(".") ? reason : reason + ".";
    }
}
