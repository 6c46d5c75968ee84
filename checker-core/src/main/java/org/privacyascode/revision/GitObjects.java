package org.privacyascode.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/** The objects of a repository by their names of forty hexadecimal digits: loose ones, and those in packs. */
final class GitObjects {

    private final List<Path> folders;
    private final List<Pack> packs;

    private GitObjects(List<Path> folders, List<Pack> packs) {
        this.folders = folders;
        this.packs = packs;
    }

    static GitObjects of(GitFolder folder) throws IOException, UnreadableRevision {
        List<Path> folders = folder.objects();
        List<Pack> packs = new ArrayList<>();
        for (Path each : folders) {
            Path packed = each.resolve("pack");
            if (Files.isDirectory(packed)) {
                SortedSet<Path> indexes = new TreeSet<>();
                try (DirectoryStream<Path> files = Files.newDirectoryStream(packed, "*.idx")) {
                    files.forEach(indexes::add);
                }
                for (Path index : indexes) {
                    packs.add(Pack.open(index));
                }
            }
        }
        return new GitObjects(folders, packs);
    }

    /** The object of this name. */
    GitObject read(String name) throws IOException, UnreadableRevision {
        for (Path folder : folders) {
            Path file = folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
            if (Files.isRegularFile(file)) {
                return loose(name, Files.readAllBytes(file));
            }
        }
        for (Pack pack : packs) {
            OptionalLong offset = pack.find(name);
            if (offset.isPresent()) {
                return pack.read(offset.getAsLong(), this);
            }
        }
        throw new UnreadableRevision("The repository does not have the object " + name
                + ": it may be a shallow or partial copy. Fetch what is missing.");
    }

    private static GitObject loose(String name, byte[] file) throws UnreadableRevision {
        byte[] bytes = Inflated.of(file, 0, name);
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        String[] header = new String(bytes, 0, end, StandardCharsets.US_ASCII).split(" ");
        boolean isSound = header.length == 2
                && header[0].matches("commit|tree|blob|tag")
                && header[1].equals(Integer.toString(bytes.length - end - 1));
        if (!isSound) {
            throw new UnreadableRevision("The object " + name + " is damaged.");
        }
        return new GitObject(GitObject.Kind.of(header[0]), Arrays.copyOfRange(bytes, end + 1, bytes.length));
    }

    /** The one object whose name begins with these digits; empty if there is none. */
    Optional<String> complete(String start) throws IOException, UnreadableRevision {
        SortedSet<String> names = new TreeSet<>();
        for (Path folder : folders) {
            Path bucket = folder.resolve(start.substring(0, 2));
            if (Files.isDirectory(bucket)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(bucket)) {
                    files.forEach(file -> names.add(start.substring(0, 2) + file.getFileName()));
                }
            }
        }
        names.removeIf(name -> !name.startsWith(start));
        packs.forEach(pack -> names.addAll(pack.names(start)));
        if (names.size() > 1) {
            throw new UnreadableRevision("More than one object begins with " + start + ": write more digits.");
        }
        return names.stream().findFirst();
    }
}
