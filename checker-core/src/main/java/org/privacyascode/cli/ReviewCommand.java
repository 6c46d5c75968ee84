package org.privacyascode.cli;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.approval.ApprovalCheck;
import org.privacyascode.change.PolicyDiff;
import org.privacyascode.legal.Lint;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.ReadPolicy;
import org.privacyascode.review.ReviewPack;
import org.privacyascode.review.Seen;

/** {@code review}: the pack that legal reads, as one file. */
final class ReviewCommand implements Command {

    /** The forms of the pack. */
    private enum Form {
        HTML,
        MD,
        DOCX
    }

    @Override
    public Set<String> options() {
        Set<String> options = new TreeSet<>(Checked.NAMES);
        options.addAll(Set.of("--previous", LockOption.NAME, "--format", "--out"));
        return options;
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
                ApprovalCheck.of(policy, LockOption.read(options, policy)),
                seen(options),
                vocabulary);
        if (form == Form.DOCX) {
            options.required("--out");
            console.writeBytes(options.path("--out").orElseThrow(), pack.word());
        } else {
            console.write(options.path("--out"), out -> out.append(form == Form.HTML ? pack.html() : pack.markdown()));
        }
        return ExitCode.FINE;
    }

    /** What code shows, where code or facts are given. */
    private static Optional<Seen> seen(Options options) {
        boolean isCodeGiven = FactsOption.isGiven(options)
                || !options.all("--classes").isEmpty()
                || !options.all("--resources").isEmpty();
        return isCodeGiven
                ? Optional.of(Checked.of(options))
                        .map(checked -> new Seen(EvidenceCommand.of(checked), checked.result()))
                : Optional.empty();
    }
}
