package org.privacyascode.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.report.ReportFormat;
import org.privacyascode.report.TextReport;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.scan.Scanner;

/** {@code check}: whether code and configuration keep the policy. */
final class CheckCommand implements Command {

    @Override
    public Set<String> options() {
        Set<String> options = new TreeSet<>(CodeOptions.NAMES);
        options.addAll(Set.of(PolicyOption.NAME, "--format", "--out", "--fail-on", "--as-of", "--part", "--warn"));
        return options;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Severity failOn = options.choice("--fail-on", Severity.ERROR);
        ReportFormat format = options.choice("--format", ReportFormat.TEXT);
        Settings settings = settings(options);
        Vocabulary vocabulary = Vocabulary.load();
        Knowledge knowledge = CodeOptions.knowledge(options);
        Policy policy = PolicyOption.read(options, PolicyReader.of(vocabulary, knowledge.vendors()))
                .policy();
        CheckResult result = Rules.of(vocabulary, knowledge.vendors())
                .check(policy, Scanner.scan(CodeOptions.read(options), knowledge), settings);
        Optional<Path> file = options.path("--out");
        boolean isShort = file.isEmpty() && format == ReportFormat.TEXT;
        console.write(file, out -> {
            if (isShort) {
                TextReport.SHORT.write(result, out);
            } else {
                format.write(result, out);
            }
        });
        return result.fails(failOn) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static Settings settings(Options options) {
        boolean isWhole =
                switch (options.one("--part").orElse("false")) {
                    case "true" -> false;
                    case "false" -> true;
                    default -> throw new UsageException("--part is true or false.", "Write --part true.");
                };
        return new Settings(asOf(options), isWhole, warnings(options));
    }

    /** Rules whose findings are reported without failing, while a team gets there. */
    private static Map<RuleId, Severity> warnings(Options options) {
        List<String> known =
                Rules.infos().stream().map(info -> info.id().value()).toList();
        Map<RuleId, Severity> severities = new TreeMap<>();
        for (String id : options.all("--warn")) {
            if (!known.contains(id)) {
                throw new UsageException(
                        "There is no rule " + id + ".", "The rules are " + String.join(", ", known) + ".");
            }
            severities.put(new RuleId(id), Severity.WARNING);
        }
        return severities;
    }

    /** The only place that asks for today. */
    private static LocalDate asOf(Options options) {
        try {
            return options.one("--as-of").map(LocalDate::parse).orElseGet(LocalDate::now);
        } catch (DateTimeException e) {
            throw new UsageException("--as-of is no date.", "Write it as 2026-11-25.");
        }
    }
}
