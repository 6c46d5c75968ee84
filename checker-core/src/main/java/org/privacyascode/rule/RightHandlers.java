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

    private final Reading given;

    RightHandlers(Reading given) {
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

    /** What a method that is marked does to stores and to the device; nothing that only an annotation says. */
    List<Fact> effects(Fact mark) {
        String by = RetentionMismatch.member(mark);
        return Stream.of(FactKind.DELETED, FactKind.READ_FOR_PERSON, FactKind.RIGHT_HANDLED)
                .flatMap(given.facts()::of)
                .filter(fact -> fact.evidence().known() != Known.ANNOTATION)
                .filter(fact -> fact.attributes().getOrDefault("by", "").equals(by))
                .toList();
    }

    /** Whether what is marked does what the right asks for: it deletes, it reads, or it changes something. */
    boolean isEffective(Fact mark) {
        Set<FactKind> asked =
                switch (mark.attributes().getOrDefault("right", "").toLowerCase(Locale.ROOT)) {
                    case "erasure" -> Set.of(FactKind.DELETED);
                    case "access", "portability" -> Set.of(FactKind.READ_FOR_PERSON);
                    case "rectification", "restriction" -> Set.of(FactKind.RIGHT_HANDLED);
                    default -> Set.of(FactKind.RIGHT_HANDLED, FactKind.DELETED);
                };
        return effects(mark).stream().anyMatch(fact -> asked.contains(fact.kind()));
    }

    /** Whether nothing that was read runs the method. */
    boolean isUnreached(Fact mark) {
        return effects(mark).stream().anyMatch(fact -> fact.attributes().containsKey("unreached"));
    }

    /** Whether a method marks what is stored of a person, and nothing asks for the mark. */
    boolean isDisobeyed(Fact mark) {
        return effects(mark).stream()
                .anyMatch(fact -> fact.attributes().getOrDefault("obeyed", "").equals("false"));
    }
}
