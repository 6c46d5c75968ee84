package org.privacyascode.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.finding.Baseline;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.policy.yaml.PolicySource;
import org.privacyascode.report.AcceptanceFile;

/**
 * {@code baseline}: writes down what is wrong today, so that a check fails for what is new only. On a build server, where the
 * environment variable {@code CI} is set, nothing is ever added to it.
 */
final class BaselineCommand implements Command {

    @Override
    public Set<String> options() {
        Set<String> options = new TreeSet<>(Checked.NAMES);
        options.addAll(Set.of("--fail-on", "--shrink"));
        return options;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        boolean isShrinking = isShrinking(options, console);
        Severity from = CheckCommand.failOn(options);
        Acceptances written = AcceptancesOption.readIfThere(options);
        Checked checked = Checked.of(options, written.withoutBaseline());
        List<Finding> findings = checked.result().findings();
        if (findings.stream().anyMatch(finding -> isUnknown(finding) && finding.severity() == Severity.ERROR)) {
            throw new UsageException(
                    "Not everything could be read, so that nobody knows what is wrong.",
                    "Run check, and mend that first.");
        }
        Baseline found = Baseline.of(findings.stream()
                .filter(finding -> finding.rule().isAcceptable())
                .filter(finding -> finding.severity().compareTo(from) <= 0)
                .toList());
        Baseline former = Baseline.of(written.baseline());
        Baseline next = former.next(found, Checked.isWhole(options), isShrinking);
        Path file = AcceptancesOption.file(options);
        if (next.entries().isEmpty() && !Files.exists(file)) {
            console.write(Optional.empty(), out -> out.append("There is nothing to write down: the policy is kept.\n"));
            return ExitCode.FINE;
        }
        String text = text(file, next, written);
        console.write(Optional.of(file), out -> out.append(text));
        console.write(
                Optional.empty(),
                out -> out.append("The baseline has " + next.size() + (next.size() == 1 ? " place, " : " places, ")
                        + former.size() + " before.\n"));
        return ExitCode.FINE;
    }

    private static boolean isUnknown(Finding finding) {
        return List.of("nothing-scanned", "unreadable-input")
                .contains(finding.rule().value());
    }

    private static boolean isShrinking(Options options, Console console) {
        String usual = console.environment().getOrDefault("CI", "false");
        return switch (options.one("--shrink").orElse(usual.isEmpty() || usual.equals("false") ? "false" : "true")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UsageException("--shrink is true or false.", "Write --shrink true.");
        };
    }

    /** The new text, once it is sure that it says the same of what people wrote. */
    private static String text(Path file, Baseline next, Acceptances written) {
        try {
            String former = Files.exists(file) ? Files.readString(file) : "";
            String text = AcceptanceFile.text(former, next);
            Acceptances read = AcceptancesOption.reader()
                    .read(PolicySource.of(file.getFileName().toString(), text));
            boolean isSame = read.granted().size() == written.granted().size()
                    && Baseline.of(read.baseline()).equals(next);
            if (!isSame) {
                throw new UsageException(
                        "The baseline cannot be written into " + file + " without changing something else.",
                        "Move the section baseline to the end of the file.");
            }
            return text;
        } catch (IOException e) {
            throw new UsageException("Cannot read " + file + ".", "Nothing was changed.");
        }
    }
}
