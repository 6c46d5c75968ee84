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
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Protection;
import org.privacyascode.policy.Text;
import org.privacyascode.rule.Protections.Claim;

/** Reports words of the policy that claim one protection while the code does another: "encrypted", where a password is hashed. */
final class ContradictedWording implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "contradicted-wording", "words of the policy claim a protection, and the code does something else");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        List<Fact> flows = new SafeguardedFlows(given.facts())
                .all()
                .filter(fact -> fact.kind() == FactKind.STORED || fact.kind() == FactKind.HELD)
                .toList();
        return given.declared().items().stream()
                .flatMap(item -> given
                        .protections()
                        .claims(item.label().given().map(Text::source).orElse(""))
                        .stream()
                        .limit(1)
                        .flatMap(claim -> finding(given, item, claim, flows).stream()));
    }

    private static Optional<Finding> finding(Case given, DataItem item, Claim claim, List<Fact> flows) {
        List<Fact> contrary = flows.stream()
                .filter(fact ->
                        given.candidates().single(fact).filter(item::equals).isPresent())
                .filter(fact -> !given.protections()
                        .isKept(claim.protection(), fact.trace().safeguards()))
                .toList();
        return contrary.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(given, item, claim, contrary, seen(given, contrary)));
    }

    private static Protection seen(Case given, List<Fact> contrary) {
        return given.protections().seen(contrary.get(0).trace().safeguards());
    }

    private static Finding finding(Case given, DataItem item, Claim claim, List<Fact> contrary, Protection seen) {
        String label = item.label().given().map(Text::source).orElse("");
        String say = given.protections().say(seen);
        return Findings.of(
                INFO,
                given,
                Map.entry(new Subject("label", item.id().value(), ""), contrary),
                "The words \"" + label + "\" say " + claim.word() + ", but the code keeps it " + say + ".",
                new WaysOut(
                        seen == Protection.PLAIN
                                ? given.protections().how(claim.protection())
                                : "leave the code as it is, and say what it does",
                        Optional.of(given.dataDrafts().label(item, better(label, claim, say))),
                        ""));
    }

    /** The claim in other words; with all that stands in its parentheses, which were written around it. */
    private static String better(String label, Claim claim, String say) {
        String before = label.substring(0, claim.start());
        int opens = before.lastIndexOf('(');
        int closes = label.indexOf(')', claim.start());
        if (opens >= 0 && opens < before.length() - 1 && opens > before.lastIndexOf(')') && closes >= 0) {
            return label.substring(0, opens) + "(kept " + say + ")" + label.substring(closes + 1);
        }
        return before
                + (before.isEmpty() ? "kept " : before.endsWith("(") ? "we keep it only " : "kept ")
                + say
                + label.substring(claim.start() + claim.word().length());
    }
}
