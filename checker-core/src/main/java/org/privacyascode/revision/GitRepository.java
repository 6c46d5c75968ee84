package org.privacyascode.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;

/** A repository, for reading files as they were. Open it anew after it changed; not for use by several threads. */
public final class GitRepository {

    private static final Pattern STEP = Pattern.compile("(.*?)((?:\\^\\d{0,4}|~\\d{0,5})+)");
    private static final List<String> PLACES = List.of("", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/");
    private static final Pattern TIME = Pattern.compile("> (\\d{1,12}) [+-]\\d{4}$");
    private static final int MOST_NAMES = 10;
    private static final int NAME = 20;

    private final GitFolder folder;
    private final GitObjects objects;

    private GitRepository(GitFolder folder, GitObjects objects) {
        this.folder = folder;
        this.objects = objects;
    }

    /**
     * The repository that a folder is in.
     *
     * @throws InvalidPolicyException if there is none, or it is of a format that is not known
     */
    public static GitRepository around(Path folder) {
        try {
            GitFolder found = GitFolder.around(folder);
            return new GitRepository(found, GitObjects.of(found));
        } catch (UnreadableRevision e) {
            throw problem(folder.toString(), e.getMessage());
        } catch (IOException e) {
            throw problem(
                    folder.toString(),
                    "The repository cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /** The folder that paths in the repository are relative to. */
    public Path workFolder() {
        return folder.work();
    }

    /**
     * The full name of a commit.
     *
     * @param revision a name, a branch, a tag, {@code HEAD}, or digits of a commit, with {@code ~2} and {@code ^} for those before it
     * @throws InvalidPolicyException if there is none
     */
    public String commit(String revision) {
        try {
            return resolved(revision);
        } catch (UnreadableRevision e) {
            throw problem(revision, e.getMessage());
        } catch (IOException e) {
            throw problem(
                    revision, "The repository cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /**
     * A commit with those before it.
     *
     * @param revision as for {@link #commit(String)}
     * @throws InvalidPolicyException if there is no such revision
     */
    public GitCommit describe(String revision) {
        try {
            String name = resolved(revision);
            GitObject object = objects.read(name);
            List<String> parents = Stream.iterate(0, number -> number + 1)
                    .map(number -> object.header("parent", number))
                    .takeWhile(parent -> !parent.isEmpty())
                    .toList();
            Matcher time = TIME.matcher(object.header("committer", 0));
            return new GitCommit(name, parents, time.find() ? Long.parseLong(time.group(1)) : 0);
        } catch (UnreadableRevision e) {
            throw problem(revision, e.getMessage());
        } catch (IOException e) {
            throw problem(
                    revision, "The repository cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /**
     * A file as it was.
     *
     * @param revision as for {@link #commit(String)}
     * @param path relative to the root of the repository, with {@code /}
     * @return its bytes; empty if the revision has no such file
     * @throws InvalidPolicyException if there is no such revision, or it cannot be read
     */
    public Optional<byte[]> file(String revision, String path) {
        try {
            return fileAt(resolved(revision), path);
        } catch (UnreadableRevision e) {
            throw problem(revision + ":" + path, e.getMessage());
        } catch (IOException e) {
            throw problem(
                    revision + ":" + path,
                    "The repository cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    private String resolved(String revision) throws IOException, UnreadableRevision {
        Matcher stepped = STEP.matcher(revision);
        if (!stepped.matches()) {
            return peeled(named(revision), revision);
        }
        String at = peeled(named(stepped.group(1).isEmpty() ? "HEAD" : stepped.group(1)), revision);
        Matcher step = Pattern.compile("([\\^~])(\\d*)").matcher(stepped.group(2));
        while (step.find()) {
            int number = step.group(2).isEmpty() ? 1 : Integer.parseInt(step.group(2));
            boolean isBack = step.group(1).equals("~");
            for (int i = 0; isBack && i < number; i++) {
                at = parent(at, 0, revision);
            }
            if (!isBack && number > 0) {
                at = parent(at, number - 1, revision);
            }
        }
        return at;
    }

    private String parent(String commit, int number, String revision) throws IOException, UnreadableRevision {
        String parent = objects.read(commit).header("parent", number);
        if (parent.isEmpty()) {
            throw new UnreadableRevision("There is no commit " + revision + ": the history does not go back that far.");
        }
        return parent;
    }

    private String named(String name) throws IOException, UnreadableRevision {
        for (String place : PLACES) {
            Optional<String> text = folder.reference(place + name);
            for (int i = 0;
                    i < MOST_NAMES
                            && text.filter(each -> each.startsWith("ref: ")).isPresent();
                    i++) {
                text = folder.reference(text.get().substring("ref: ".length()));
            }
            if (text.filter(each -> each.matches("[0-9a-f]{40}")).isPresent()) {
                return text.get();
            }
        }
        Optional<String> full = name.matches("[0-9a-f]{4,40}") ? objects.complete(name) : Optional.empty();
        return full.orElseThrow(() -> new UnreadableRevision("There is no revision " + name + "."));
    }

    /** The commit that a tag stands for. */
    private String peeled(String name, String revision) throws IOException, UnreadableRevision {
        String at = name;
        for (int i = 0; i < MOST_NAMES; i++) {
            GitObject object = objects.read(at);
            if (object.kind() == GitObject.Kind.COMMIT) {
                return at;
            }
            if (object.kind() != GitObject.Kind.TAG) {
                break;
            }
            at = object.header("object", 0);
        }
        throw new UnreadableRevision(revision + " is no commit.");
    }

    private Optional<byte[]> fileAt(String commit, String path) throws IOException, UnreadableRevision {
        String at = objects.read(commit).header("tree", 0);
        for (String part : path.split("/")) {
            GitObject object = objects.read(at);
            Optional<String> entry = object.kind() == GitObject.Kind.TREE ? entry(object, part) : Optional.empty();
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            at = entry.get();
        }
        GitObject found = objects.read(at);
        return found.kind() == GitObject.Kind.BLOB ? Optional.of(found.content()) : Optional.empty();
    }

    /** The entry of a folder; links to elsewhere and other repositories are none. */
    private static Optional<String> entry(GitObject tree, String name) {
        byte[] bytes = tree.content();
        int at = 0;
        while (at < bytes.length) {
            int end = at;
            while (bytes[end] != 0) {
                end++;
            }
            String entry = new String(bytes, at, end - at, StandardCharsets.UTF_8);
            boolean isPlain = !entry.startsWith("120000 ") && !entry.startsWith("160000 ");
            if (isPlain && entry.substring(entry.indexOf(' ') + 1).equals(name)) {
                return Optional.of(HexFormat.of().formatHex(bytes, end + 1, end + 1 + NAME));
            }
            at = end + 1 + NAME;
        }
        return Optional.empty();
    }

    private static InvalidPolicyException problem(String place, String message) {
        return new InvalidPolicyException(List.of(new PolicyProblem(new Position(place, 0, 0), message, "")));
    }
}
