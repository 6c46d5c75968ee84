package org.privacyascode.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Known;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.vocabulary.CategoryKey;

/**
 * Reports a member whose annotation names an item of one kind while its type, its column or the called API shows another, and one
 * that is said to hold no personal data while data are seen to arrive. A name contradicts nothing: an annotation is there to correct
 * what a name suggests.
 */
final class ContradictedAnnotation implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("contradicted-annotation", "what is seen disagrees with what an annotation says");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        Stream<Fact> contradicted = given.facts().stream()
                .filter(ContradictedAnnotation::isMoreThanName)
                .filter(fact ->
                        !fact.data().item().isEmpty() && !fact.data().category().isEmpty())
                .filter(fact -> !given.candidates().of(fact).isEmpty())
                .filter(fact -> given.candidates().of(fact).stream().noneMatch(item -> isRelated(item, fact)));
        Stream<Finding> another = Findings.bySubject(
                        contradicted.filter(fact -> !isDenied(fact)),
                        fact -> new Subject(fact.data().category(), fact.data().item(), ""))
                .entrySet()
                .stream()
                .map(seen -> finding(given, seen));
        return Stream.concat(another, denied(given));
    }

    /** Data that arrive where an annotation says that there are none. What only a name suggests contradicts nothing. */
    private static Stream<Finding> denied(Case given) {
        Stream<Fact> arrived = given.facts().stream()
                .filter(ContradictedAnnotation::isDenied)
                .filter(Candidates::isAboutData)
                .filter(fact -> isMoreThanName(fact) || fact.evidence().known() == Known.ANNOTATION);
        return Findings.bySubject(
                        arrived,
                        fact -> new Subject(
                                fact.place().className() + "#" + fact.place().member(),
                                given.names().dataKey(fact),
                                ""))
                .entrySet()
                .stream()
                .map(seen -> Findings.of(
                        INFO,
                        given,
                        seen,
                        "The annotation says that there are no personal data here, but "
                                + given.names().data(seen.getValue().get(0)) + " arrives.",
                        WaysOut.code("remove @NotPersonalData, or do not hand it over")));
    }

    private static boolean isDenied(Fact fact) {
        return fact.attributes().containsKey("not-personal");
    }

    private static boolean isMoreThanName(Fact fact) {
        Known known = fact.evidence().known();
        return known == Known.API || known == Known.TYPE || known == Known.SCHEMA;
    }

    private static boolean isRelated(DataItem item, Fact fact) {
        CategoryKey seen = new CategoryKey(fact.data().category());
        return seen.isOrIsUnder(item.is()) || item.is().isOrIsUnder(seen);
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        Subject subject = seen.getKey();
        return Findings.of(
                INFO,
                given,
                seen,
                "The annotation says " + subject.data() + ", but what is seen is "
                        + given.names().label(subject.what()) + " (" + subject.what() + ").",
                WaysOut.code("correct the annotation"));
    }
}
