package org.privacyascode.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.privacyascode.finding.Accepted;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.report.Explanation;

/** {@code explain}: a rule, or one finding of a check with each step of its path, why it is believed, and how to overrule it. */
final class ExplainCommand implements Command {

    private static final int SHORTEST = 4;

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

    /** The finding whose fingerprint begins so, accepted or not. */
    private static String finding(String fingerprint, CheckResult result) {
        String wanted = fingerprint.startsWith("v1:") ? fingerprint : "v1:" + fingerprint;
        List<Finding> found = Stream.concat(
                        result.findings().stream(), result.accepted().stream().map(Accepted::finding))
                .filter(finding -> finding.fingerprint().startsWith(wanted))
                .toList();
        long different = found.stream().map(Finding::fingerprint).distinct().count();
        if (different != 1 || wanted.length() < "v1:".length() + SHORTEST) {
            throw new UsageException(
                    different == 0
                            ? "This check has no finding " + fingerprint + "."
                            : "More than one finding begins with " + fingerprint + ".",
                    "Copy the fingerprint from a report, --format json.");
        }
        StringBuilder text = new StringBuilder();
        found.forEach(each -> text.append(Explanation.of(each)));
        result.accepted().stream()
                .filter(accepted -> accepted.finding().fingerprint().startsWith(wanted))
                .forEach(accepted -> text.append(Explanation.of(accepted)));
        return text.toString();
    }
}
