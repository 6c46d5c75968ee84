package org.privacyascode.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;

/** Makes one finding of all facts with one subject. */
final class Findings {

    private static final String NOT_PERSONAL =
            "If this is no personal data, mark the member @NotPersonalData(reason = \"...\").";

    private Findings() {}

    /** Facts by what they are about, in order. */
    static SortedMap<Subject, List<Fact>> bySubject(Stream<Fact> facts, Function<Fact, Subject> subject) {
        return facts.collect(Collectors.groupingBy(subject, TreeMap::new, Collectors.toList()));
    }

    /** One finding; a warning when nothing but a possibility was seen. */
    static Finding of(RuleInfo info, Case given, Map.Entry<Subject, List<Fact>> seen, String message, WaysOut waysOut) {
        Sightings sightings = new Sightings(given.names());
        boolean isPossibleOnly = seen.getValue().stream().allMatch(Findings::isPossibleOnly);
        return new Finding(
                info.id(),
                isPossibleOnly ? Severity.WARNING : info.severity(),
                seen.getKey(),
                message,
                distinct(exact(seen.getValue()).map(sightings::of).toList()),
                waysOut);
    }

    /** Several facts of one way, such as the parts of an object that goes as a whole, show it once. */
    private static List<Sighting> distinct(List<Sighting> all) {
        Map<List<Stage>, Sighting> shown = new LinkedHashMap<>();
        all.forEach(each -> shown.merge(
                each.stages(),
                each,
                (one, other) -> new Sighting(
                        one.place(),
                        one.stages(),
                        Stream.concat(one.reasons().stream(), other.reasons().stream())
                                .distinct()
                                .toList())));
        return List.copyOf(shown.values());
    }

    /** Without the whole objects in which data come to a place to which their own way is known. */
    private static Stream<Fact> exact(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !fact.attributes().containsKey("object")
                        || facts.stream()
                                .noneMatch(other -> !other.attributes().containsKey("object")
                                        && other.place().equals(fact.place())
                                        && other.kind() == fact.kind()));
    }

    private static boolean isPossibleOnly(Fact fact) {
        return fact.kind() == FactKind.CAPABILITY || fact.evidence().certainty() == Certainty.CAPABILITY;
    }

    /** How to overrule what was inferred; nothing where an annotation said it. */
    static String overrule(List<Fact> facts) {
        boolean isInferred = facts.stream()
                .anyMatch(fact -> fact.evidence().known() != Known.ANNOTATION
                        && !fact.place().className().isEmpty());
        return isInferred ? NOT_PERSONAL : "";
    }
}
