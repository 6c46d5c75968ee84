package org.privacyascode.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Regions;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.wording.Wording;

/** All rules. Immutable and safe for concurrent use; build it once and keep it. */
public final class Rules {

    /** By id; a rule is never left out, whatever the input. */
    private static final List<Rule> ALL = List.of(
            new BeyondService(),
            new ContradictedAge(),
            new ContradictedAnnotation(),
            new ContradictedWording(),
            new CookieMismatch(),
            new ForbiddenUse(),
            new IncompleteAccess(),
            new IncompleteAnalysis(),
            new IncompleteErasure(),
            new LoggedData(),
            new MissingAgeCheck(),
            new MissingSafeguard(),
            new NothingScanned(),
            new RetentionMismatch(),
            new UnconsentedUse(),
            new UndeclaredCookie(),
            new UndeclaredData(),
            new UndeclaredDisclosure(),
            new UndeclaredPurpose(),
            new UndeclaredRecipient(),
            new UndeclaredTransfer(),
            new UndeterminedRecipient(),
            new UnfulfilledRight(),
            new UnknownReference(),
            new UnreadableInput(),
            new UnusedDeclaration());

    private final Knows knows;

    private Rules(Knows knows) {
        this.knows = knows;
    }

    /** The rules, speaking of categories and vendors by the names in these tables. */
    public static Rules of(Vocabulary vocabulary, Vendors vendors) {
        return new Rules(new Knows(vocabulary, vendors, Wording.of("en"), Protections.load(), Regions.load()));
    }

    /** What the rules are, by id. */
    public static List<RuleInfo> infos() {
        return Stream.concat(ALL.stream().map(Rule::info), Stream.of(ExpiredAcceptance.INFO, UnusedAcceptance.INFO))
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }

    /**
     * Judges facts by a policy. The same arguments give the same result.
     *
     * @throws IllegalArgumentException if the settings name a rule that does not exist
     */
    public CheckResult check(Policy policy, Facts facts, Settings settings) {
        requireKnown(settings.severities());
        Case given = new Case(policy, facts, knows, settings.isWhole());
        List<Finding> findings = ALL.stream()
                .flatMap(rule -> rule.evaluate(given).map(found -> weighed(found, rule.info(), settings)))
                .toList();
        Accepting accepting = Accepting.of(findings, settings.acceptances(), settings.asOf());
        boolean isUseKnown = settings.isWhole() && facts.coverage().read() > 0;
        Stream<Finding> about = Stream.concat(
                ExpiredAcceptance.of(accepting).map(found -> weighed(found, ExpiredAcceptance.INFO, settings)),
                isUseKnown
                        ? UnusedAcceptance.of(accepting).map(found -> weighed(found, UnusedAcceptance.INFO, settings))
                        : Stream.empty());
        return new CheckResult(
                Stream.concat(accepting.remaining().stream(), about).toList(),
                accepting.accepted(),
                facts.coverage(),
                facts.all().size(),
                policy.questions().size(),
                settings.asOf());
    }

    /** Settings change the severity of a rule; a finding that is less than its rule, a mere possibility, never becomes more. */
    private static Finding weighed(Finding finding, RuleInfo info, Settings settings) {
        Severity set = settings.severities().getOrDefault(info.id(), info.severity());
        boolean isLess = finding.severity().compareTo(info.severity()) > 0;
        return finding.as(isLess && set.compareTo(finding.severity()) < 0 ? finding.severity() : set);
    }

    private static void requireKnown(Map<RuleId, ?> severities) {
        List<RuleId> known = infos().stream().map(RuleInfo::id).toList();
        severities.keySet().stream()
                .sorted()
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("There is no rule " + id + "; the rules are " + known + ".");
                });
    }
}
