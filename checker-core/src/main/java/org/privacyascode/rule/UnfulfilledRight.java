package org.privacyascode.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.problem.Position;

/**
 * Reports a right that is promised and that no code, no channel and no attestation fulfils, and a method that is marked to carry one out
 * and does nothing of the kind: an annotation alone shows nothing.
 */
final class UnfulfilledRight implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "unfulfilled-right", "a right is promised, and no code, request channel or attestation fulfils it");

    /** Rights that a method carries out by reading, deleting or changing what is stored, or what rests on the device. */
    private static final Set<String> WITH_EFFECT =
            Set.of("access", "portability", "erasure", "rectification", "restriction", "objection", "withdraw-consent");

    /** Rights after which other code does less with what is stored of a person. */
    private static final Set<String> TO_BE_OBEYED = Set.of("restriction", "objection");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        RightHandlers handlers = new RightHandlers(given.reading());
        return given.policy().rights().stream().flatMap(right -> {
            List<Fact> marks = handlers.of(right.id().value());
            List<Finding> broken = broken(given, right, marks, handlers);
            if (!broken.isEmpty()) {
                return broken.stream();
            }
            boolean isFulfilled = !marks.isEmpty()
                    || right.marks().attested().isPresent()
                    || !right.authorities().isEmpty()
                    || right.toController().isGiven()
                    || hasChannel(given.policy());
            return isFulfilled || !given.isWhole() ? Stream.empty() : Stream.of(missing(given, right));
        });
    }

    /** Whether people can write to somebody about their rights; an address that is still to be decided is an open question. */
    private static boolean hasChannel(Policy policy) {
        return !policy.entitlements().requests().via().isEmpty()
                || policy.entitlements().requests().marks().attested().isPresent()
                || policy.contact().channels().stream()
                        .anyMatch(channel -> !channel.reach().email().isAbsent()
                                || !channel.reach().form().isAbsent()
                                || !channel.reach().phone().isAbsent());
    }

    /** What is wrong with the methods that are marked for a right, one thing at a time: the first explains the rest. */
    private static List<Finding> broken(Case given, Right right, List<Fact> marks, RightHandlers handlers) {
        String id = right.id().value();
        List<Fact> idle = WITH_EFFECT.contains(id)
                ? marks.stream().filter(mark -> !handlers.isEffective(mark)).toList()
                : List.of();
        if (!idle.isEmpty()) {
            return List.of(finding(
                    given,
                    right,
                    idle,
                    "but nothing that it calls " + does(id),
                    "carry the right out there, or take the mark away"));
        }
        List<Fact> unreached =
                given.isWhole() ? marks.stream().filter(handlers::isUnreached).toList() : List.of();
        if (!unreached.isEmpty()) {
            return List.of(finding(
                    given, right, unreached, "but nothing that was read calls it", "let what people can do reach it"));
        }
        List<Fact> disobeyed = TO_BE_OBEYED.contains(id)
                ? marks.stream().filter(handlers::isDisobeyed).toList()
                : List.of();
        return disobeyed.isEmpty()
                ? List.of()
                : List.of(finding(
                        given,
                        right,
                        disobeyed,
                        "but nothing asks for what it notes before data are used",
                        "ask for it wherever data are used that the right is about"));
    }

    private static String does(String right) {
        return switch (right) {
            case "erasure" -> "deletes anything or makes it anonymous";
            case "access", "portability" -> "reads anything that is stored";
            case "rectification", "restriction" -> "changes anything that is stored";
            case "withdraw-consent" -> "changes or deletes anything that is stored, here or on the device";
            default -> "changes or deletes anything that is stored";
        };
    }

    private static Finding finding(Case given, Right right, List<Fact> marks, String what, String code) {
        return Findings.of(
                INFO,
                given,
                Map.entry(Subject.of("right " + right.id()), marks),
                "This is marked to carry out the right " + right.id() + ", " + what + ".",
                WaysOut.code(code));
    }

    private static Finding missing(Case given, Right right) {
        Position at = given.policy().positionOf("rights." + right.id());
        Place place = Place.inFile(at.file(), at.line(), at.column());
        return new Finding(
                INFO.id(),
                INFO.severity(),
                Subject.of("right " + right.id()),
                "The policy promises the right " + right.id()
                        + ", and no code carries it out, no channel takes a request, and nobody attests it.",
                List.of(new Sighting(
                        place, List.of(new Stage("promised", "rights." + right.id(), place, "")), List.of())),
                WaysOut.code("mark the method that carries it out @FulfilsRight(\"" + right.id()
                        + "\"), or name a channel under contact or requests.via"));
    }
}
