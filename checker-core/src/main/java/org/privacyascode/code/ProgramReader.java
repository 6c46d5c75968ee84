package org.privacyascode.code;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Coverage.Skipped;
import org.privacyascode.fact.Coverage.Unreadable;

/** Reads class folders and jars into a {@link Program}; each file ends as read, unreadable or skipped. */
final class ProgramReader {

    private static final long MAX_CLASS_BYTES = 64L * 1024 * 1024;

    private final CodeBase code;
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, ClassShape> shapes = new ConcurrentHashMap<>();
    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

    ProgramReader(CodeBase code) {
        this.code = code;
    }

    Program read() {
        code.classes().forEach(this::readInput);
        unreadable.sort(Comparator.comparing(Unreadable::file));
        Coverage coverage = new Coverage(shapes.size(), 0, unreadable, skipped, List.of());
        return new Program(new TreeMap<>(shapes), bytes, library(), coverage);
    }

    private void readInput(Path input) {
        try {
            if (Files.isDirectory(input)) {
                readFolder(input);
            } else if (Files.isRegularFile(input)) {
                readJar(input);
            } else {
                fail(input.toString(), "no such folder or jar");
            }
        } catch (IOException e) {
            fail(input.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private void readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        files.parallelStream().forEach(file -> {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try {
                if (!Files.isRegularFile(file)) {
                    skip(name, "not a regular file");
                } else if (Files.size(file) > MAX_CLASS_BYTES) {
                    fail(name, "larger than 64 MiB");
                } else {
                    add(Files.readAllBytes(file), name);
                }
            } catch (IOException e) {
                fail(name, "cannot be read: " + e.getMessage());
            }
        });
    }

    private void readJar(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().endsWith(".class"))
                    .sorted(Comparator.comparing(JarEntry::getName))
                    .toList();
            for (JarEntry entry : entries) {
                try (InputStream in = jar.getInputStream(entry)) {
                    byte[] file = in.readNBytes((int) MAX_CLASS_BYTES + 1);
                    if (file.length > MAX_CLASS_BYTES) {
                        fail(path.getFileName() + "!" + entry.getName(), "larger than 64 MiB");
                    } else {
                        add(file, path.getFileName() + "!" + entry.getName());
                    }
                }
            }
        }
    }

    private void add(byte[] file, String name) {
        if (name.endsWith("module-info.class")) {
            skip(name, "module descriptor");
            return;
        }
        try {
            ClassShape shape = ShapeReader.read(file, name);
            if (shapes.putIfAbsent(shape.name(), shape) == null) {
                bytes.put(shape.name(), file);
            } else {
                skip(name, "another class of the same name was read first");
            }
        } catch (RuntimeException malformed) {
            fail(name, "not a class file that can be read: " + malformed);
        }
    }

    private Library library() {
        List<Path> folders = new ArrayList<>();
        List<JarFile> jars = new ArrayList<>();
        for (Path path : code.classpath()) {
            try {
                if (Files.isDirectory(path)) {
                    folders.add(path);
                } else {
                    jars.add(new JarFile(path.toFile(), false));
                }
            } catch (IOException e) {
                fail(path.toString(), "cannot be opened as a jar: " + e.getMessage());
            }
        }
        return new Library(folders, jars);
    }

    private synchronized void fail(String file, String reason) {
        unreadable.add(new Unreadable(file, 0, 0, reason));
    }

    private synchronized void skip(String file, String rule) {
        skipped.add(new Skipped(file, rule));
    }
}
