package com.smartaimovies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.privacyascode.evidence.ClauseEvidence;
import org.privacyascode.evidence.ClauseStatus;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.problem.Position;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.report.EvidenceReport;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;

/**
 * The evidence for every clause of the page as it was, numbered as in the comments of policy/policy.yaml, is what docs/evidence.md says. After a
 * change that is meant, write it anew: {@code mvn verify -pl examples/smartaimovies -am -Dtest=EvidenceTest -Devidence.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class EvidenceTest {

    private static final Path SITE = Path.of("").toAbsolutePath();
    private static final Path PAGE = SITE.resolve("../../docs/evidence.md").normalize();
    private static final Pattern NUMBER = Pattern.compile("# (S\\d+\\.\\d+)\\b");

    @Test
    void the_page_says_what_is_known_of_every_clause() throws IOException {
        String text = page(matrix());
        if (Boolean.getBoolean("evidence.write")) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE).content().isEqualTo(text);
    }

    @Test
    void no_clause_is_contradicted() throws IOException {
        assertThat(matrix().clauses()).noneMatch(clause -> clause.status() == ClauseStatus.CONTRADICTED);
    }

    private static String page(EvidenceMatrix matrix) throws IOException {
        Map<Number, Optional<ClauseEvidence>> clauses = new TreeMap<>();
        numbers().forEach((number, paths) -> clauses.put(
                number, paths.stream().flatMap(path -> matrix.at(path).stream()).findFirst()));
        StringBuilder out = new StringBuilder(
                """
                # Evidence for the policy of the example site

                Written by a test of the example and held by it. What the statuses mean: [formats/evidence.md](formats/evidence.md). The numbers are those
                of the page as it was, in the comments of `examples/smartaimovies/policy/policy.yaml`.

                """);
        out.append(Stream.of(ClauseStatus.values())
                .map(status -> "* " + status.words() + ": "
                        + clauses.values().stream().filter(clause -> status(clause) == status).count())
                .collect(Collectors.joining("\n", "", "\n\n")));
        out.append("| | clause | status | where, or why not |\n|---|---|---|---|\n");
        clauses.forEach((number, clause) -> out.append("| ")
                .append(number)
                .append(" | ")
                .append(clause.map(ClauseEvidence::path).orElse("a heading"))
                .append(" | ")
                .append(status(clause).words())
                .append(" | ")
                .append(clause.map(EvidenceReport::where).orElse(""))
                .append(" |\n"));
        out.append("\nWhat the policy has said since, without a number:\n\n| clause | status | where, or why not |\n|---|---|---|\n");
        matrix.clauses().stream()
                .filter(clause -> !clauses.containsValue(Optional.of(clause)))
                .forEach(clause -> out.append("| ")
                        .append(clause.path())
                        .append(" | ")
                        .append(clause.status().words())
                        .append(" | ")
                        .append(EvidenceReport.where(clause))
                        .append(" |\n"));
        return out.toString().replace("examples/smartaimovies/src/", "src/")
                .replace("src/main/java/com/smartaimovies/", "");
    }

    /** What only gives a title is a heading. */
    private static ClauseStatus status(Optional<ClauseEvidence> clause) {
        return clause.map(ClauseEvidence::status).orElse(ClauseStatus.NOTHING_TO_CHECK);
    }

    /** A number of a clause; in the order of the page. */
    private record Number(int section, int clause) implements Comparable<Number> {

        static Number of(String text) {
            String[] parts = text.substring(1).split("\\.");
            return new Number(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public int compareTo(Number other) {
            return section == other.section ? clause - other.clause : section - other.section;
        }

        @Override
        public String toString() {
            return "S" + section + "." + clause;
        }
    }

    /** The paths of what stands on the line of each number. */
    private static Map<Number, List<String>> numbers() throws IOException {
        Policy before = PolicyReader.create()
                .read(SITE, SITE.resolve("policy/policy.yaml"))
                .policy();
        List<String> lines = Files.readAllLines(SITE.resolve("policy/policy.yaml"));
        Map<Number, List<String>> numbers = new TreeMap<>();
        for (int line = 1; line <= lines.size(); line++) {
            List<String> found = NUMBER.matcher(lines.get(line - 1)).results().map(MatchResult::group).toList();
            for (String number : found) {
                numbers.put(Number.of(number.substring(2)), paths(before, line));
            }
        }
        assertThat(numbers).hasSizeGreaterThan(50);
        return numbers;
    }

    private static List<String> paths(Policy policy, int line) {
        return policy.origins().positions().entrySet().stream()
                .filter(entry -> entry.getValue().line() == line)
                .sorted(Map.Entry.<String, Position>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static EvidenceMatrix matrix() {
        Facts facts = Site.facts(Site.CLASSES, List.of(Site.RESOURCES), List.of(Site.SOURCES));
        Policy policy = Site.policy();
        CheckResult result = Rules.of(Vocabulary.load(), Site.KNOWLEDGE.vendors())
                .check(policy, facts, Settings.on(LocalDate.of(2026, 12, 1)));
        return EvidenceMatrix.of(
                policy,
                facts,
                result,
                Rules.infos().stream().map(info -> info.id().value()).toList());
    }
}
