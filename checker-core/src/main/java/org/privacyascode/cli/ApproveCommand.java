package org.privacyascode.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.approval.Approval;
import org.privacyascode.approval.Fingerprints;
import org.privacyascode.approval.Lock;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.yaml.PolicyReader;

/** {@code approve}: somebody stands for clauses as they are now. Questions and drafts of the tool cannot be approved. */
final class ApproveCommand implements Command {

    @Override
    public Set<String> options() {
        return Set.of(
                PolicyOption.NAME, "--root", LockOption.NAME, "--by", "--role", "--reference", "--clause", AsOf.NAME);
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Policy policy = PolicyOption.read(options, PolicyReader.create()).policy();
        String approver = approver(options, policy);
        Lock lock = LockOption.read(options, policy);
        Fingerprints now = Fingerprints.of(policy);
        List<String> open = lock.unapproved(now);
        List<String> wanted = options.all("--clause").isEmpty() ? open : options.all("--clause");
        refuse(policy, now, lock, wanted);
        if (wanted.isEmpty()) {
            console.write(Optional.empty(), out -> out.append("Every clause is approved as it is.\n"));
            return ExitCode.FINE;
        }
        Lock approved = lock.approve(
                now,
                new Approval(
                        approver,
                        options.one("--role").orElse("legal"),
                        AsOf.of(options),
                        options.one("--reference").orElse(""),
                        wanted));
        LockOption.write(options, approved, console);
        console.write(
                Optional.empty(),
                out -> out.append("Approved: " + String.join(", ", wanted) + ".\nNot approved yet: "
                        + approved.unapproved(now).size() + ".\n"));
        return ExitCode.FINE;
    }

    private static String approver(Options options, Policy policy) {
        String by = options.required("--by");
        List<String> allowed = policy.header().approvers().values();
        if (!allowed.isEmpty() && !allowed.contains(by)) {
            throw new UsageException(
                    by + " is not among the approvers of the policy.",
                    "The approvers are " + String.join(", ", allowed) + ".");
        }
        return by;
    }

    private static void refuse(Policy policy, Fingerprints now, Lock lock, List<String> wanted) {
        List<String> unknown = wanted.stream()
                .filter(clause ->
                        !now.clauses().containsKey(clause) && !lock.clauses().containsKey(clause))
                .toList();
        if (!unknown.isEmpty()) {
            throw new UsageException(
                    "There is no clause " + String.join(", ", unknown) + ".", "Write its path, such as data.account.");
        }
        List<String> unfinished = Stream.concat(policy.questions().keySet().stream(), policy.unconfirmed().stream())
                .filter(path -> wanted.contains(Fingerprints.clauseOf(path)))
                .toList();
        if (!unfinished.isEmpty()) {
            throw new UsageException(
                    "What is still to be decided cannot be approved: " + String.join(", ", unfinished) + ".",
                    "Answer the questions, or approve other clauses with --clause.");
        }
    }
}
