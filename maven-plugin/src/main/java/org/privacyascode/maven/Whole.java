package org.privacyascode.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.privacyascode.fact.Coverage;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.travel.TravellingFacts;

/**
 * What only the whole build can decide: the facts of all modules of one policy, judged together.
 *
 * @param policyFile the policy
 * @param modules number of modules that were checked against it
 * @param facts the facts of all of them
 * @param result all findings
 * @param added those that no module had by itself, such as a declaration that nothing anywhere uses
 * @param isMixed whether modules set different dates or severities; the strictest hold
 */
record Whole(
        Path policyFile, int modules, TravellingFacts facts, CheckResult result, List<Finding> added, boolean isMixed) {

    /** One for each policy, in the order of their files. */
    static List<Whole> of(List<ModuleResult> results, Rules rules, boolean isPartial) {
        Map<Path, List<ModuleResult>> byPolicy = results.stream()
                .collect(Collectors.groupingBy(ModuleResult::policyFile, TreeMap::new, Collectors.toList()));
        List<Whole> wholes = new ArrayList<>();
        byPolicy.forEach((file, modules) -> wholes.add(of(file, modules, rules, isPartial)));
        return wholes;
    }

    private static Whole of(Path file, List<ModuleResult> modules, Rules rules, boolean isPartial) {
        ModuleResult any = modules.get(0);
        TravellingFacts facts = TravellingFacts.together(
                modules.stream().map(ModuleResult::facts).toList());
        List<Settings> given = modules.stream().map(ModuleResult::settings).toList();
        Settings settings = WholeSettings.of(given);
        Settings chosen = isPartial ? settings.ofPart() : settings;
        CheckResult result = rules.check(any.policy(), facts.facts(), chosen);
        Set<String> known = modules.stream()
                .flatMap(each -> each.result().findings().stream())
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
        List<Finding> added = result.findings().stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .toList();
        return new Whole(file, modules.size(), facts, result, added, WholeSettings.differ(given));
    }

    /** The result with only what no module had by itself, and without the inputs that modules have reported. */
    CheckResult addedOnly() {
        Coverage all = result.coverage();
        Coverage read = new Coverage(all.classesRead(), all.filesRead(), List.of(), all.skipped(), all.incomplete());
        return new CheckResult(added, result.accepted(), read, result.facts(), result.openQuestions(), result.asOf());
    }
}
