package org.privacyascode.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;

/** The methods that are marked to carry out a right, and what they do to stores. */
final class RightHandlers {

    private final Case given;

    RightHandlers(Case given) {
        this.given = given;
    }

    /** The marks for a right. */
    List<Fact> of(String right) {
        return given.facts(FactKind.RIGHT_HANDLED)
                .filter(fact -> fact.evidence().known() == Known.ANNOTATION)
                .filter(fact -> fact.attributes().getOrDefault("right", "").equals(right))
                .toList();
    }

    /** What any method that is marked for a right deletes or makes anonymous. */
    Stream<Fact> erased(String right) {
        return effects(FactKind.DELETED, right);
    }

    /** What any method that is marked for a right reads. */
    Stream<Fact> read(String right) {
        return effects(FactKind.READ_FOR_PERSON, right);
    }

    private Stream<Fact> effects(FactKind kind, String right) {
        return given.facts(kind).filter(fact -> Set.of(
                        fact.attributes().getOrDefault("rights", "").split(" "))
                .contains(right));
    }

    /** Whether what is marked does what the right asks for: it deletes, it reads, or it touches a store at all. */
    boolean isEffective(Fact mark) {
        String by = RetentionMismatch.member(mark);
        String right = mark.attributes().getOrDefault("right", "").toLowerCase(Locale.ROOT);
        Stream<FactKind> kinds =
                switch (right) {
                    case "erasure" -> Stream.of(FactKind.DELETED);
                    case "access", "portability" -> Stream.of(FactKind.READ_FOR_PERSON);
                    default -> Stream.of(FactKind.DELETED, FactKind.READ_FOR_PERSON, FactKind.RIGHT_HANDLED);
                };
        return kinds.flatMap(given.facts()::of)
                .filter(fact -> fact.evidence().known() != Known.ANNOTATION)
                .anyMatch(fact -> fact.attributes().getOrDefault("by", "").equals(by));
    }
}
