package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.PurposeId;

/** Reports an item that code uses for a purpose that is not among the purposes of the item. */
final class UndeclaredPurpose implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "undeclared-purpose", "an item is used in code for a purpose that is not among its purposes");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        SortedMap<Subject, List<Fact>> seen = new TreeMap<>();
        given.facts(FactKind.COLLECTED, FactKind.STORED, FactKind.LOGGED, FactKind.SHARED, FactKind.PROCESSED)
                .filter(Candidates::isAboutData)
                .filter(fact -> !given.candidates().of(fact).isEmpty())
                .forEach(fact -> undeclared(given, fact).forEach(purpose -> seen.computeIfAbsent(
                                new Subject(purpose.value(), given.names().dataKey(fact), ""),
                                each -> new ArrayList<>())
                        .add(fact)));
        return seen.entrySet().stream().map(entry -> finding(given, entry));
    }

    /** Purposes of the policy that no candidate allows; an id that the policy does not have is another finding. */
    private static List<PurposeId> undeclared(Case given, Fact fact) {
        List<PurposeId> named = given.scopes().named(fact).stream()
                .map(PurposeId::new)
                .filter(purpose -> given.declared().purpose(purpose).isPresent())
                .toList();
        if (!given.scopes().named(fact).isEmpty()) {
            return named.stream()
                    .filter(purpose -> !isAllowed(given, fact, purpose))
                    .toList();
        }
        List<PurposeId> byPackage = given.scopes().byPackage(fact);
        boolean isOneAllowed = byPackage.stream().anyMatch(purpose -> isAllowed(given, fact, purpose));
        return isOneAllowed ? List.of() : byPackage.stream().limit(1).toList();
    }

    private static boolean isAllowed(Case given, Fact fact, PurposeId purpose) {
        return given.candidates().of(fact).stream()
                .anyMatch(item -> given.declared().allows(item.id(), purpose));
    }

    private static String allowed(Case given, DataItem item) {
        List<String> purposes = given.policy().purposes().stream()
                .map(Purpose::id)
                .filter(purpose -> given.declared().allows(item.id(), purpose))
                .map(PurposeId::value)
                .toList();
        return purposes.isEmpty()
                ? "allows it for nothing"
                : "allows it only for " + given.names().list(purposes);
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        Fact first = seen.getValue().get(0);
        PurposeId purpose = new PurposeId(seen.getKey().what());
        DataItem item = given.candidates().of(first).get(0);
        boolean isMarked = !given.scopes().named(first).isEmpty();
        String in = "purposes." + purpose + ".in";
        return Findings.of(
                INFO,
                given,
                seen,
                given.names().dataAnd(first) + " used for " + purpose + " (" + (isMarked ? "@ProcessedFor" : in)
                        + "), but the policy " + allowed(given, item) + ".",
                new WaysOut(
                        "stop using it there, or correct " + (isMarked ? "@ProcessedFor" : in),
                        Optional.of(given.dataDrafts().purpose(purpose, item)),
                        ""));
    }
}
