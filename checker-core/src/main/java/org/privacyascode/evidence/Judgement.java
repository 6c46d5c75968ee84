package org.privacyascode.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Accepted;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Sighting;
import org.privacyascode.policy.Attestation;
import org.privacyascode.policy.Policy;

/** Gives each promise its status. What goes against it comes before what shows it, and a person comes after both. */
record Judgement(Policy policy, Witness witness, CheckResult result, Set<String> rules) {

    ClauseEvidence of(Promise promise) {
        ClauseKind kind = promise.kind();
        if (kind.isWordsOnly()) {
            return evidence(promise, ClauseStatus.NOTHING_TO_CHECK, List.of(), "");
        }
        List<Finding> contrary = contrary(promise);
        if (!contrary.isEmpty()) {
            return contradicted(promise, contrary);
        }
        Showing shown = promise.shown().apply(witness);
        List<String> asked = kind.contrary().stream().filter(rules::contains).toList();
        if (shown.isWhole() && (!kind.needsRule() || !asked.isEmpty())) {
            return evidence(promise, ClauseStatus.SEEN, shown.places(), "");
        }
        if (kind.isLimiting() && !asked.isEmpty() && isEverythingRead()) {
            return evidence(promise, ClauseStatus.NOTHING_CONTRARY_SEEN, List.of(), breadth(asked));
        }
        return attestedOrNotFound(promise, shown, asked);
    }

    /** What somebody accepted goes against the promise all the same. */
    private List<Finding> contrary(Promise promise) {
        return Stream.concat(
                        result.findings().stream(), result.accepted().stream().map(Accepted::finding))
                .filter(finding ->
                        promise.kind().contrary().contains(finding.rule().value()))
                .filter(finding ->
                        promise.kind().isLimiting() || promise.concerns().test(finding.subject()))
                .toList();
    }

    private ClauseEvidence contradicted(Promise promise, List<Finding> contrary) {
        List<Place> places = contrary.stream()
                .flatMap(finding -> finding.sightings().stream())
                .map(Sighting::place)
                .toList();
        String why = contrary.stream()
                .map(finding -> finding.rule() + ": " + finding.message())
                .distinct()
                .collect(Collectors.joining(" "));
        return evidence(promise, ClauseStatus.CONTRADICTED, places, why);
    }

    private boolean isEverythingRead() {
        Coverage coverage = result.coverage();
        return coverage.read() > 0 && coverage.unreadable().isEmpty();
    }

    private String breadth(List<String> asked) {
        Coverage coverage = result.coverage();
        return "in " + coverage.classesRead() + " classes and " + coverage.filesRead() + " other files, by "
                + String.join(", ", asked);
    }

    private ClauseEvidence attestedOrNotFound(Promise promise, Showing shown, List<String> asked) {
        Optional<Attestation> attested = promise.attested();
        boolean counts = promise.kind().mayBeAttested()
                && attested.filter(each -> !each.hasEndedBy(result.asOf())).isPresent();
        if (counts) {
            return new ClauseEvidence(
                    promise.path(),
                    policy.positionOf(promise.path()),
                    promise.kind(),
                    promise.says(),
                    ClauseStatus.ATTESTED,
                    shown.places(),
                    attested.get().why(),
                    attested);
        }
        return evidence(promise, ClauseStatus.NOT_FOUND, shown.places(), whyNot(promise, shown, asked));
    }

    private String whyNot(Promise promise, Showing shown, List<String> asked) {
        ClauseKind kind = promise.kind();
        if (kind.mayBeAttested()) {
            return promise.attested()
                    .map(each -> "the attestation of " + each.by() + " ended on " + each.until())
                    .orElse("no program can see it: a person may attest it");
        }
        String attested =
                promise.attested().isPresent() ? "; an attestation does not count, because it can be seen" : "";
        if ((kind.needsRule() || kind.isLimiting()) && asked.isEmpty()) {
            return "no rule looks for it yet" + attested;
        }
        if (kind.isLimiting()) {
            return "not everything could be read";
        }
        return (shown.missing().isEmpty()
                        ? "nothing that was read shows it"
                        : "nothing that was read shows " + String.join(", ", shown.missing()))
                + attested;
    }

    private ClauseEvidence evidence(Promise promise, ClauseStatus status, List<Place> places, String why) {
        return new ClauseEvidence(
                promise.path(),
                policy.positionOf(promise.path()),
                promise.kind(),
                promise.says(),
                status,
                places.stream().sorted().distinct().toList(),
                why,
                Optional.empty());
    }
}
