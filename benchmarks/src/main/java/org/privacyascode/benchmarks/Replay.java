package org.privacyascode.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.privacyascode.change.ChangeClass;
import org.privacyascode.change.PolicyChange;
import org.privacyascode.change.PolicyDiff;
import org.privacyascode.importing.PageImport;
import org.privacyascode.importing.PageSource;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.revision.GitCommit;
import org.privacyascode.revision.GitRepository;

/** The last commits that changed a public policy: each version imported and compared with the one before. */
final class Replay {

    private static final int DIGITS = 7;

    private final PrintStream out;

    Replay(PrintStream out) {
        this.out = out;
    }

    void run(Path folder, String path, int count, boolean isListing) {
        GitRepository repository = GitRepository.around(folder);
        List<String> commits = commits(repository, path, count + 1);
        PageImport pages = PageImport.create();
        PolicyDiff diff = PolicyDiff.create(Vocabulary.load());
        Optional<Policy> before = Optional.empty();
        for (String commit : commits) {
            byte[] bytes = repository.file(commit, path).orElseThrow();
            Policy now = pages.read(new PageSource(Path.of(path).getFileName().toString(), bytes), "policy")
                    .policy();
            if (before.isPresent()) {
                tell(commit, diff.between(before.get(), now), isListing);
            }
            before = Optional.of(now);
        }
    }

    private void tell(String commit, PolicyChange change, boolean isListing) {
        out.println(commit.substring(0, DIGITS) + " "
                + change.level().map(ChangeClass::word).orElse("nothing"));
        if (isListing) {
            change.changes().forEach(each -> out.println("    " + each.level().letter() + " " + each.plain()));
        }
    }

    /** The commits that changed the file, the oldest first; a merge that took one side leads to that side alone. */
    private static List<String> commits(GitRepository repository, String path, int count) {
        List<String> commits = new ArrayList<>();
        PriorityQueue<GitCommit> next =
                new PriorityQueue<>(Comparator.comparingLong(GitCommit::seconds).reversed());
        Set<String> seen = new HashSet<>();
        next.add(repository.describe("HEAD"));
        while (!next.isEmpty() && commits.size() < count) {
            GitCommit commit = next.remove();
            Optional<byte[]> file = repository.file(commit.name(), path);
            List<String> same = commit.parents().stream()
                    .filter(parent -> isSame(file, repository.file(parent, path)))
                    .toList();
            if (same.isEmpty() && file.isPresent() && commit.parents().size() < 2) {
                commits.add(commit.name());
            }
            List<String> followed = same.isEmpty() ? commit.parents() : same.subList(0, 1);
            followed.stream().filter(seen::add).map(repository::describe).forEach(next::add);
        }
        Collections.reverse(commits);
        return commits;
    }

    private static boolean isSame(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || Arrays.equals(one.get(), other.orElseThrow()));
    }
}
