package org.privacyascode.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.scan.Scanner;

/** A policy, what was seen in the code that the options name, and what the rules say. */
record Checked(Policy policy, Facts facts, CheckResult result) {

    /** The options that say what to check and how. */
    static final Set<String> NAMES = names();

    /**
     * Reads everything and judges it.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException if the policy or the exceptions cannot be used
     */
    static Checked of(Options options) {
        return of(options, AcceptancesOption.read(options));
    }

    /** The same with other exceptions than those of the file. */
    static Checked of(Options options, Acceptances acceptances) {
        Settings settings = settings(options).accepting(acceptances);
        Vocabulary vocabulary = Vocabulary.load();
        Knowledge knowledge = CodeOptions.knowledge(options);
        Policy policy = PolicyOption.read(options, PolicyReader.of(vocabulary, knowledge.vendors()))
                .policy();
        Facts facts = FactsOption.isGiven(options)
                ? FactsOption.read(options).facts()
                : Scanner.scan(CodeOptions.read(options), knowledge);
        CheckResult result = Rules.of(vocabulary, knowledge.vendors()).check(policy, facts, settings);
        return new Checked(policy, facts, result);
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(CodeOptions.NAMES);
        names.addAll(Set.of(
                PolicyOption.NAME,
                AcceptancesOption.NAME,
                FactsOption.NAME,
                "--as-of",
                "--part",
                "--severity",
                "--warn"));
        return Set.copyOf(names);
    }

    /** Whether the code is all that the policy speaks of. */
    static boolean isWhole(Options options) {
        return switch (options.one("--part").orElse("false")) {
            case "true" -> false;
            case "false" -> true;
            default -> throw new UsageException("--part is true or false.", "Write --part true.");
        };
    }

    private static Settings settings(Options options) {
        return new Settings(AsOf.of(options), isWhole(options), severities(options));
    }

    /** What {@code --severity RULE=WORD} says, and {@code --warn RULE}, which is the same as {@code RULE=warning}. */
    private static Map<RuleId, Severity> severities(Options options) {
        Map<RuleId, Severity> severities = new TreeMap<>();
        for (String id : options.all("--warn")) {
            severities.put(rule(id), Severity.WARNING);
        }
        for (String word : options.all("--severity")) {
            String[] parts = word.split("=", 2);
            Severity severity = List.of(Severity.values()).stream()
                    .filter(each -> parts.length == 2 && each.word().equals(parts[1].strip()))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "The option --severity cannot be " + word + ".",
                            "Write --severity RULE=error, RULE=warning or RULE=note."));
            severities.put(rule(parts[0].strip()), severity);
        }
        return severities;
    }

    /** The rule of this id. */
    static RuleId rule(String id) {
        List<String> known =
                Rules.infos().stream().map(info -> info.id().value()).toList();
        if (!known.contains(id)) {
            throw new UsageException("There is no rule " + id + ".", "The rules are " + String.join(", ", known) + ".");
        }
        return new RuleId(id);
    }
}
