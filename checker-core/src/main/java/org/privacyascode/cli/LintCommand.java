package org.privacyascode.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.legal.LegalResult;
import org.privacyascode.legal.LegalRule;
import org.privacyascode.legal.Lint;
import org.privacyascode.legal.LintResult;
import org.privacyascode.policy.LifeCycle;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.report.LintJson;
import org.privacyascode.report.LintReport;

/** {@code lint}: what the law asks of a policy, and what is still to be done. A draft is never refused, unless it is asked for. */
final class LintCommand implements Command {

    /** What makes the command end with findings. */
    private enum FailOn {
        STATUS,
        ERROR,
        WARNING
    }

    /** The forms of the result. */
    private enum Form {
        TEXT,
        JSON
    }

    private static final Set<LifeCycle> PUBLIC = EnumSet.of(LifeCycle.APPROVED, LifeCycle.PUBLISHED);

    @Override
    public Set<String> options() {
        return Set.of(PolicyOption.NAME, "--root", "--previous", "--as-of", "--format", "--fail-on", "--out");
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Form form = options.choice("--format", Form.TEXT);
        FailOn failOn = options.choice("--fail-on", FailOn.STATUS);
        Vocabulary vocabulary = Vocabulary.load();
        PolicyReader reader = PolicyReader.of(vocabulary, Vendors.load());
        Policy policy = PolicyOption.read(options, reader).policy();
        Optional<Policy> previous =
                PolicyOption.read(options, "--previous", reader).map(read -> read.policy());
        LintResult result = Lint.create(vocabulary)
                .of(
                        policy,
                        AsOf.of(options),
                        previous,
                        Translations.of(options, policy).state());
        console.write(options.path("--out"), out -> {
            if (form == Form.JSON) {
                LintJson.write(result, out);
            } else {
                LintReport.write(result, policy, out);
            }
        });
        return fails(result, policy, failOn) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static boolean fails(LintResult result, Policy policy, FailOn failOn) {
        return switch (failOn) {
            case STATUS -> PUBLIC.contains(policy.header().status()) && result.blocks();
            case ERROR -> result.blocks();
            case WARNING -> result.results().stream().anyMatch(LintCommand::isWarning);
        };
    }

    private static boolean isWarning(LegalResult result) {
        return result.isToDo()
                && result.rule().importance() != LegalRule.Importance.INFO
                && result.rule().decidedBy() != LegalRule.Decider.CODE;
    }
}
