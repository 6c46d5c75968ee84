package org.privacyascode.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.approval.ApprovalCheck;
import org.privacyascode.approval.ApprovalProblem;
import org.privacyascode.approval.Lock;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.translation.TranslationProblem;

/** {@code verify}: whether the policy is what was approved, for a build that publishes. */
final class VerifyCommand implements Command {

    @Override
    public Set<String> options() {
        return Set.of(PolicyOption.NAME, "--root", LockOption.NAME);
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Policy policy = PolicyOption.read(options, PolicyReader.create()).policy();
        Lock lock = LockOption.read(options, policy);
        List<ApprovalProblem> problems = ApprovalCheck.of(policy, lock);
        List<TranslationProblem> translations = Translations.of(options, policy).problems();
        int count = problems.size() + translations.size();
        console.write(Optional.empty(), out -> {
            for (ApprovalProblem problem : problems) {
                out.append(problem.toString()).append('\n');
            }
            for (TranslationProblem problem : translations) {
                out.append(problem.toString()).append('\n');
            }
            out.append(
                    count == 0
                            ? "Every clause is approved as it is.\n"
                            : count + (count == 1 ? " problem.\n" : " problems.\n"));
        });
        return count == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
