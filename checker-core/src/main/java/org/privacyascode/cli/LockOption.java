package org.privacyascode.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.privacyascode.approval.Lock;
import org.privacyascode.approval.LockReader;
import org.privacyascode.approval.LockText;
import org.privacyascode.policy.Policy;

/** The file with the approvals: beside the policy, called like it with {@code .lock.yaml}, unless it is named. */
final class LockOption {

    static final String NAME = "--lock";

    private LockOption() {}

    static Path file(Options options) {
        Path policy = PolicyOption.file(options);
        String name = policy.getFileName().toString().replaceFirst("\\.ya?ml$", "") + ".lock.yaml";
        return options.path(NAME).orElseGet(() -> policy.resolveSibling(name));
    }

    /** The lock in the file; that of a policy nobody has approved if there is no file. */
    static Lock read(Options options, Policy policy) {
        Path file = file(options);
        if (!Files.exists(file)) {
            return Lock.empty(policy);
        }
        try {
            return LockReader.read(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UsageException("Cannot read " + file + ".", "Check the path of the lock.");
        }
    }

    static void write(Options options, Lock lock, Console console) {
        console.write(Optional.of(file(options)), out -> out.append(LockText.of(lock)));
    }
}
