package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.rule.References.Unknown;

/** Reports an annotation that names an id which the policy does not have. */
final class UnknownReference implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("unknown-reference", "an annotation names an id that the policy does not have");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        SortedMap<Subject, List<Fact>> seen = new TreeMap<>();
        Map<Subject, Unknown> unknown = new TreeMap<>();
        given.facts().stream().forEach(fact -> given.references().unknown(fact).forEach(each -> {
            Subject subject = Subject.of(each.kind() + " " + each.id());
            unknown.put(subject, each);
            seen.computeIfAbsent(subject, key -> new ArrayList<>()).add(fact);
        }));
        return seen.entrySet().stream().map(entry -> finding(given, entry, unknown.get(entry.getKey())));
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen, Unknown unknown) {
        return Findings.of(
                INFO,
                given,
                seen,
                "The policy has no " + unknown.kind() + " " + unknown.id() + "."
                        + unknown.nearest()
                                .map(near -> " Did you mean " + near + "?")
                                .orElse(""),
                WaysOut.code(unknown.nearest()
                        .map(near -> "write \"" + near + "\"")
                        .orElse("name an id that the policy has, or declare this one")));
    }
}
