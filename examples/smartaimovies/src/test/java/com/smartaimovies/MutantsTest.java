package com.smartaimovies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

/**
 * Whatever is taken away of what keeps the policy, the check fails, and by the right rule. Takes minutes, and is no part of the build: {@code mvn
 * verify -pl examples/smartaimovies -am -Pmutants}. What became of each mutant is written to {@code target/mutants.txt}.
 */
@Tag("mutants")
class MutantsTest {

    @Test
    void nothing_that_keeps_the_policy_can_be_taken_away_unseen(@TempDir Path folder) throws Exception {
        List<Mutant> mutants = mutants(folder);
        Map<String, int[]> counts = new TreeMap<>();
        List<String> survivors = new ArrayList<>();
        StringBuilder report = new StringBuilder();
        for (Mutant mutant : mutants) {
            List<Finding> found = mutant.check().call();
            boolean isFound = found.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .anyMatch(finding -> mutant.rules().contains(finding.rule().value()));
            int[] count = counts.computeIfAbsent(mutant.kind(), kind -> new int[2]);
            count[0]++;
            count[1] += isFound ? 1 : 0;
            report.append(isFound ? "found     " : "SURVIVES  ").append(mutant).append('\n');
            if (!isFound) {
                survivors.add(mutant + ", but " + found.stream().map(Finding::rule).toList());
            }
        }
        counts.forEach((kind, count) ->
                report.append(kind).append(": ").append(count[1]).append(" of ").append(count[0]).append('\n'));
        Files.writeString(Site.HOME.resolve("target/mutants.txt"), report);
        assertThat(survivors).isEmpty();
        assertThat(mutants).hasSizeGreaterThanOrEqualTo(60);
    }

    private static List<Mutant> mutants(Path folder) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        mutants.addAll(PolicyMutants.all(
                folder.resolve("policy"), Site.facts(Site.CLASSES, List.of(Site.RESOURCES), List.of(Site.SOURCES))));
        mutants.addAll(CodeMutants.all(folder.resolve("classes")));
        mutants.addAll(SettingMutants.all(folder.resolve("resources")));
        return mutants;
    }
}
