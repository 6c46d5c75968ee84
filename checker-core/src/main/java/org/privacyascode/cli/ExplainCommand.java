package org.privacyascode.cli;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.report.Explanation;

/** {@code explain}: a rule, or one finding of a check with each step of its path, why it is believed, and how to overrule it. */
final class ExplainCommand implements Command {

    @Override
    public Set<String> options() {
        Set<String> options = new TreeSet<>(Checked.NAMES);
        options.addAll(Set.of("--rule", "--finding", "--out"));
        return options;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Optional<String> rule = options.one("--rule");
        Optional<String> finding = options.one("--finding");
        if (rule.isPresent() == finding.isPresent()) {
            throw new UsageException(
                    "Say what to explain.", "Add --rule RULE, or --finding FINGERPRINT and what to check.");
        }
        String text = rule.map(Checked::rule)
                .map(Explanation::of)
                .orElseGet(
                        () -> finding(finding.orElseThrow(), Checked.of(options).result()));
        console.write(options.path("--out"), out -> out.append(text));
        return ExitCode.FINE;
    }

    private static String finding(String fingerprint, CheckResult result) {
        String advice = "Copy the fingerprint from a report, --format json.";
        try {
            return Explanation.of(fingerprint, result)
                    .orElseThrow(() -> new UsageException("This check has no finding " + fingerprint + ".", advice));
        } catch (IllegalArgumentException ambiguous) {
            throw new UsageException(ambiguous.getMessage(), advice);
        }
    }
}
