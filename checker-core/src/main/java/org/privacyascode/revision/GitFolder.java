package org.privacyascode.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a repository keeps its things.
 *
 * @param work the folder that paths are relative to; that of the repository itself if it has no work tree
 * @param own the folder of this work tree, with {@code HEAD}
 * @param common the folder that work trees share, with objects and branches
 */
record GitFolder(Path work, Path own, Path common) {

    private static final int MOST_ALTERNATES = 20;

    /** The repository that a folder is in. */
    static GitFolder around(Path folder) throws IOException, UnreadableRevision {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path git = at.resolve(".git");
            if (Files.isDirectory(git)) {
                return checked(new GitFolder(at, git, git));
            }
            if (Files.isRegularFile(git)) {
                return checked(linked(at, git));
            }
            if (Files.isRegularFile(at.resolve("HEAD")) && Files.isDirectory(at.resolve("objects"))) {
                return checked(new GitFolder(at, at, at));
            }
        }
        throw new UnreadableRevision("There is no Git repository around " + folder + ".");
    }

    private static GitFolder linked(Path work, Path file) throws IOException, UnreadableRevision {
        String text = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (!text.startsWith("gitdir: ")) {
            throw new UnreadableRevision(file + " names no repository.");
        }
        Path own = work.resolve(text.substring("gitdir: ".length())).normalize();
        Path shared = own.resolve("commondir");
        Path common = Files.isRegularFile(shared)
                ? own.resolve(Files.readString(shared, StandardCharsets.UTF_8).strip())
                        .normalize()
                : own;
        return new GitFolder(work, own, common);
    }

    /** Formats that this reader does not know are refused. */
    private static GitFolder checked(GitFolder folder) throws IOException, UnreadableRevision {
        Path config = folder.common.resolve("config");
        if (Files.isRegularFile(config)) {
            for (String line : Files.readAllLines(config, StandardCharsets.UTF_8)) {
                String setting = line.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
                boolean isUnknown = setting.startsWith("objectformat=") && !setting.equals("objectformat=sha1")
                        || setting.startsWith("refstorage=") && !setting.equals("refstorage=files");
                if (isUnknown) {
                    throw new UnreadableRevision("The repository is of another format (" + line.strip()
                            + "): write the older version to a file with git show, and compare that.");
                }
            }
        }
        return folder;
    }

    /** The folders with objects: its own, then those it borrows from. */
    List<Path> objects() throws IOException {
        Set<Path> all = new LinkedHashSet<>();
        List<Path> next = new ArrayList<>(List.of(common.resolve("objects")));
        while (!next.isEmpty() && all.size() < MOST_ALTERNATES) {
            Path folder = next.remove(0).normalize();
            Path borrowed = folder.resolve("info/alternates");
            if (all.add(folder) && Files.isRegularFile(borrowed)) {
                for (String line : Files.readAllLines(borrowed, StandardCharsets.UTF_8)) {
                    if (!line.isBlank()) {
                        next.add(folder.resolve(line.strip()));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    /** The text of a branch, a tag or another name; empty if there is no such name. */
    Optional<String> reference(String name) throws IOException {
        if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
            return Optional.empty();
        }
        for (Path folder : List.of(own, common)) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(
                        Files.readString(file, StandardCharsets.UTF_8).strip());
            }
        }
        Path packed = common.resolve("packed-refs");
        if (Files.isRegularFile(packed)) {
            for (String line : Files.readAllLines(packed, StandardCharsets.UTF_8)) {
                if (line.endsWith(" " + name) && !line.startsWith("#")) {
                    return Optional.of(line.substring(0, line.indexOf(' ')));
                }
            }
        }
        return Optional.empty();
    }
}
