package org.privacyascode.cli;

import java.util.Optional;
import java.util.Set;
import org.privacyascode.approval.ApprovalCheck;
import org.privacyascode.change.PolicyDiff;
import org.privacyascode.legal.Lint;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.ReadPolicy;
import org.privacyascode.review.ReviewPack;

/** {@code review}: the pack that legal reads, as one file. */
final class ReviewCommand implements Command {

    /** The forms of the pack. */
    private enum Form {
        HTML,
        MD
    }

    @Override
    public Set<String> options() {
        return Set.of(PolicyOption.NAME, "--root", "--previous", LockOption.NAME, AsOf.NAME, "--format", "--out");
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Form form = options.choice("--format", Form.HTML);
        Vocabulary vocabulary = Vocabulary.load();
        PolicyReader reader = PolicyReader.of(vocabulary, Vendors.load());
        Policy policy = PolicyOption.read(options, reader).policy();
        Optional<Policy> previous =
                PolicyOption.read(options, "--previous", reader).map(ReadPolicy::policy);
        PolicyDiff diff = PolicyDiff.create(vocabulary);
        ReviewPack pack = ReviewPack.of(
                policy,
                previous.map(before -> diff.between(before, policy)),
                Lint.create(vocabulary).of(policy, AsOf.of(options), previous),
                ApprovalCheck.of(policy, LockOption.read(options, policy)));
        console.write(options.path("--out"), out -> out.append(form == Form.HTML ? pack.html() : pack.markdown()));
        return ExitCode.FINE;
    }
}
