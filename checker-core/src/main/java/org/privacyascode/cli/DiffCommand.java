package org.privacyascode.cli;

import java.util.List;
import java.util.Set;
import org.privacyascode.change.PolicyChange;
import org.privacyascode.change.PolicyDiff;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.report.ChangeReport;

/**
 * {@code diff OLD NEW}, or {@code diff --from OLD --to NEW}: what moved between two versions of a policy, in sentences. Each is a file or
 * {@code REVISION:path}. Ends with 1 if the version did not move enough.
 */
final class DiffCommand implements Command {

    private static final int VERSIONS = 2;

    @Override
    public Set<String> options() {
        return Set.of("--from", "--to", "--root", "--format", "--out");
    }

    @Override
    public int operands() {
        return VERSIONS;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        ChangeReport form = options.choice("--format", ChangeReport.TEXT);
        List<String> versions = versions(options);
        Vocabulary vocabulary = Vocabulary.load();
        PolicyReader reader = PolicyReader.of(vocabulary, Vendors.load());
        PolicyChange change = PolicyDiff.create(vocabulary)
                .between(
                        PolicyVersion.read(options, versions.get(0), reader),
                        PolicyVersion.read(options, versions.get(1), reader));
        console.write(options.path("--out"), out -> form.write(change, out));
        return change.isVersionTooSmall() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static List<String> versions(Options options) {
        boolean isNamed =
                options.one("--from").isPresent() || options.one("--to").isPresent();
        if (isNamed && options.operands().isEmpty()) {
            return List.of(options.required("--from"), options.required("--to"));
        }
        if (isNamed || options.operands().size() != VERSIONS) {
            throw new UsageException(
                    "diff compares two policies.",
                    "Write: privacy diff OLD NEW, or diff --from REVISION:PATH --to NEW");
        }
        return options.operands();
    }
}
