package org.privacyascode.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.approval.ApprovalCheck;
import org.privacyascode.approval.ApprovalProblem;
import org.privacyascode.approval.Lock;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.yaml.PolicyReader;

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
        console.write(Optional.empty(), out -> {
            for (ApprovalProblem problem : problems) {
                out.append(problem.toString()).append('\n');
            }
            out.append(
                    problems.isEmpty()
                            ? "Every clause is approved as it is.\n"
                            : problems.size() + (problems.size() == 1 ? " problem.\n" : " problems.\n"));
        });
        return problems.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
