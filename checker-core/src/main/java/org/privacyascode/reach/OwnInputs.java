package org.privacyascode.reach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Outlines of class folders and jars of other modules, each read once, for all modules of a build. A folder is read when a module that uses it
 * asks first: from then on it must not change. Thread safe.
 */
public final class OwnInputs {

    private static final String CLASS = ".class";

    private final Doors doors;
    private final Map<Path, OwnInput> known = new ConcurrentHashMap<>();

    /** @param doors where frameworks pass data on between classes that do not name each other */
    public OwnInputs(Doors doors) {
        this.doors = doors;
    }

    /**
     * Inputs as one, in their order; what is no class file is left out.
     *
     * @throws UncheckedIOException if a folder or jar cannot be read
     */
    OwnView view(Collection<Path> inputs) {
        return new OwnView(
                inputs.stream()
                        .map(input -> known.computeIfAbsent(input, this::read))
                        .toList(),
                doors);
    }

    /** The outline of a class; empty where the bytes are no class file. */
    Optional<Outline> outline(byte[] file, String entry) {
        try {
            return Optional.of(OutlineReader.read(file, entry, doors));
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private OwnInput read(Path input) {
        try {
            return new OwnInput(input, Files.isDirectory(input) ? readFolder(input) : readJar(input));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + input, problem);
        }
    }

    private List<Outline> readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(path -> path.toString().endsWith(CLASS) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
        return files.parallelStream()
                .flatMap(file ->
                        outline(bytes(file), folder.relativize(file).toString().replace('\\', '/')).stream())
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file, problem);
        }
    }

    private List<Outline> readJar(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> entry.getName().endsWith(CLASS))
                    .toList();
            List<Outline> found = new java.util.ArrayList<>();
            for (JarEntry entry : entries) {
                try (InputStream in = jar.getInputStream(entry)) {
                    outline(in.readAllBytes(), entry.getName()).ifPresent(found::add);
                }
            }
            return found;
        }
    }
}
