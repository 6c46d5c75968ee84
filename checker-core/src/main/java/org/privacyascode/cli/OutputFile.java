package org.privacyascode.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: into a temporary file beside it, then moved over it. A reader never sees half a file, and
 * a full disk leaves the old one. It may be read by whom the system's defaults say, so that a server can serve the page.
 */
public final class OutputFile {

    /** Something that can be written as text. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void writeTo(Appendable out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Writes UTF-8 text; missing folders are made.
     *
     * @throws IOException if the file is a folder or a symbolic link, or cannot be written
     */
    public static void write(Path file, Content content) throws IOException {
        fill(file, temporary -> {
            try (BufferedWriter out = Files.newBufferedWriter(
                    temporary, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
        });
    }

    /**
     * Writes bytes; missing folders are made.
     *
     * @throws IOException if the file is a folder or a symbolic link, or cannot be written
     */
    public static void writeBytes(Path file, byte[] content) throws IOException {
        fill(
                file,
                temporary -> Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Path temporary) throws IOException;
    }

    private static void fill(Path file, Filling filling) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isSymbolicLink(target) || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file + " is a folder or a symbolic link: give the path of a plain file");
        }
        Files.createDirectories(target.getParent());
        Path temporary = target.resolveSibling(".privacy-" + UUID.randomUUID() + ".tmp");
        try {
            filling.fill(temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
