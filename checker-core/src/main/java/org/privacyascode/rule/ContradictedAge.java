package org.privacyascode.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;

/** Reports that an age below the limit of the policy is accepted: a form or an entity whose least age is lower. */
final class ContradictedAge implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("contradicted-age", "an age below the limit that the policy states is accepted or stored");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        Optional<Integer> limit =
                given.policy().promises().children().minimumAge().given();
        List<Fact> lower = given.facts(FactKind.AGE_CHECKED)
                .filter(fact -> limit.isPresent() && least(fact) < limit.get())
                .toList();
        return lower.isEmpty()
                ? Stream.empty()
                : Stream.of(Findings.of(
                        INFO,
                        given,
                        Map.entry(Subject.of("minimum-age"), lower),
                        "An age of " + least(lower.get(0))
                                + " is accepted, but by the policy people have to be at least " + limit.orElseThrow()
                                + ".",
                        WaysOut.code("accept nobody under " + limit.orElseThrow()
                                + ", or lower children.minimum-age ("
                                + given.policy().positionOf("children.minimum-age")
                                + ") if the law allows it")));
    }

    private static int least(Fact fact) {
        String text = fact.attributes().getOrDefault("minimum", "");
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
