package org.privacyascode.cli;

import java.nio.file.Path;
import java.util.Set;
import org.privacyascode.change.PolicyChange;
import org.privacyascode.change.PolicyDiff;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.report.ChangeReport;

/** {@code diff OLD NEW}: what moved between two versions of a policy, in sentences. Ends with 1 if the version did not move enough. */
final class DiffCommand implements Command {

    private static final int VERSIONS = 2;

    @Override
    public Set<String> options() {
        return Set.of("--root", "--format", "--out");
    }

    @Override
    public int operands() {
        return VERSIONS;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        ChangeReport form = options.choice("--format", ChangeReport.TEXT);
        if (options.operands().size() != VERSIONS) {
            throw new UsageException("diff compares two policies.", "Write: privacy diff OLD NEW");
        }
        Vocabulary vocabulary = Vocabulary.load();
        PolicyReader reader = PolicyReader.of(vocabulary, Vendors.load());
        Policy before = PolicyOption.read(options, Path.of(options.operands().get(0)), reader)
                .policy();
        Policy now = PolicyOption.read(options, Path.of(options.operands().get(1)), reader)
                .policy();
        PolicyChange change = PolicyDiff.create(vocabulary).between(before, now);
        console.write(options.path("--out"), out -> form.write(change, out));
        return change.isVersionTooSmall() ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
