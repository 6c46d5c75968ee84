package org.privacyascode.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.problem.Position;
import org.privacyascode.policy.vocabulary.CategoryKey;

/**
 * Reports a way to sign up with no age check before it, where the policy promises one with {@code children.check}. That a service is not
 * meant for children promises no check.
 */
final class MissingAgeCheck implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("missing-age-check", "the policy promises an age check, and people can sign up without one");

    private static final CategoryKey CREDENTIAL = new CategoryKey("credential");
    private static final List<CategoryKey> PERSON = List.of(new CategoryKey("contact"), new CategoryKey("identity"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        if (!given.policy().promises().children().check().isGiven()) {
            return Stream.empty();
        }
        SortedMap<Place, List<Fact>> signUps = signUps(given);
        List<Fact> open = signUps.values().stream()
                .flatMap(List::stream)
                .filter(fact -> !fact.trace().guards().contains("age"))
                .filter(MissingAgeCheck::isCredential)
                .toList();
        if (!open.isEmpty()) {
            return Stream.of(Findings.of(
                    INFO,
                    given,
                    Map.entry(Subject.of("sign-up"), open),
                    "The policy promises an age check, and people can sign up here without one.",
                    WaysOut.code("ask the age first, in a method marked @AgeCheck, and go on only where it is true")));
        }
        boolean isNothingSeen = given.isWhole()
                && given.facts().coverage().read() > 0
                && signUps.isEmpty()
                && given.facts(FactKind.AGE_CHECKED).findAny().isEmpty()
                && given.policy().promises().children().marks().attested().isEmpty();
        return isNothingSeen ? Stream.of(nothingSeen(given)) : Stream.empty();
    }

    /** Where a credential is stored anew together with what names or reaches a person. */
    private static SortedMap<Place, List<Fact>> signUps(Case given) {
        SortedMap<Place, List<Fact>> byPlace = given.facts(FactKind.STORED)
                .filter(fact -> !fact.trace().steps().isEmpty())
                .filter(fact -> !fact.attributes().getOrDefault("object", "").equals("loaded"))
                .collect(Collectors.groupingBy(Fact::place, TreeMap::new, Collectors.toList()));
        byPlace.values()
                .removeIf(facts -> facts.stream().noneMatch(MissingAgeCheck::isCredential)
                        || facts.stream().noneMatch(fact -> isUnder(fact, PERSON)));
        return byPlace;
    }

    private static boolean isCredential(Fact fact) {
        return isUnder(fact, Set.of(CREDENTIAL));
    }

    private static boolean isUnder(Fact fact, Iterable<CategoryKey> keys) {
        for (CategoryKey key : keys) {
            if (!fact.data().category().isEmpty() && new CategoryKey(fact.data().category()).isOrIsUnder(key)) {
                return true;
            }
        }
        return false;
    }

    private static Finding nothingSeen(Case given) {
        Position at = given.policy().positionOf("children.check");
        Place place = Place.inFile(at.file(), at.line(), at.column());
        return new Finding(
                INFO.id(),
                Severity.WARNING,
                Subject.of("children.check"),
                "The policy promises an age check, and nothing that was read checks an age or lets anybody sign up.",
                List.of(new Sighting(place, List.of(new Stage("promised", "children.check", place, "")), List.of())),
                WaysOut.code("mark the method that checks it @AgeCheck, or let somebody attest it"));
    }
}
