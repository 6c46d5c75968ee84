package org.privacyascode.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Coverage.Skipped;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.reach.OwnInputs;
import org.privacyascode.reach.Reach;

/** Reads class folders and jars into a {@link Program}; each file ends as read, unreadable or skipped. */
final class ProgramReader {

    private static final String CLASS = ".class";
    private static final List<String> ARCHIVES = List.of(".jar", ".war", ".ear", ".zip");
    private static final long MAX_CLASS_BYTES = 64L * 1024 * 1024;
    private static final int MAX_RATIO = 200;

    private final CodeBase code;
    private final OwnInputs own;
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Queue<Read> read = new ConcurrentLinkedQueue<>();
    private final Map<String, ClassShape> shapes = new HashMap<>();
    private final Map<String, byte[]> bytes = new HashMap<>();

    /** A class that was read, with its bytes. */
    private record Read(ClassShape shape, byte[] bytes) {}

    ProgramReader(CodeBase code, OwnInputs own) {
        this.code = code;
        this.own = own;
    }

    Program read() {
        code.classes().forEach(this::readInput);
        settle();
        Set<String> scanned = Set.copyOf(shapes.keySet());
        Library library = library();
        unreadable.sort(Comparator.comparing(Unreadable::file).thenComparing(Unreadable::reason));
        skipped.sort(Comparator.comparing(Skipped::file).thenComparing(Skipped::rule));
        Coverage coverage = new Coverage(shapes.size(), 0, unreadable, skipped, List.of());
        readOwn(library);
        return new Program(new TreeMap<>(shapes), bytes, library, scanned, coverage);
    }

    /**
     * Those classes of other modules of the same company that data of this one can meet; what cannot be read in them is for their own scan to
     * say.
     */
    private void readOwn(Library library) {
        List<Path> inputs = code.own().stream().filter(Files::exists).toList();
        if (inputs.isEmpty()) {
            return;
        }
        read.clear();
        Reach.of(List.copyOf(bytes.values()), inputs, own, type -> supers(library, type))
                .forEach(this::readOwn);
        settle();
    }

    private static List<String> supers(Library library, String type) {
        return library.find(type)
                .map(shape -> Stream.concat(Stream.of(shape.superName()), shape.interfaces().stream())
                        .toList())
                .orElse(List.of());
    }

    private void readOwn(Path input, List<String> entries) {
        if (Files.isDirectory(input)) {
            entries.parallelStream().forEach(entry -> readFile(input.resolve(entry), entry));
            return;
        }
        try (JarFile jar = new JarFile(input.toFile(), false)) {
            entries.forEach(entry -> readEntry(jar, jar.getJarEntry(entry), input.getFileName() + "!" + entry));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + input, problem);
        }
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
        } catch (UncheckedIOException e) {
            fail(input.toString(), "cannot be read in full: " + e.getCause().getMessage());
        }
    }

    private void readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(path -> path.toString().endsWith(CLASS) || isLinkedFolder(path, folder))
                    .sorted()
                    .toList();
        }
        files.parallelStream()
                .forEach(file ->
                        readFile(file, folder.relativize(file).toString().replace('\\', '/')));
    }

    private static boolean isLinkedFolder(Path path, Path root) {
        return !path.equals(root) && Files.isSymbolicLink(path) && Files.isDirectory(path);
    }

    private void readFile(Path file, String name) {
        try {
            if (Files.isSymbolicLink(file) && Files.isDirectory(file)) {
                skip(name, "a symbolic link to a folder is not followed");
            } else if (!Files.isRegularFile(file)) {
                skip(name, "not a regular file");
            } else if (Files.size(file) > MAX_CLASS_BYTES) {
                fail(name, "larger than 64 MiB");
            } else if (!add(Files.readAllBytes(file), name, name, false)) {
                add(Files.readAllBytes(file), name, name, true);
            }
        } catch (IOException e) {
            fail(name, "cannot be read: " + e.getMessage());
        }
    }

    private void readJar(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .sorted(Comparator.comparing(JarEntry::getName))
                    .toList();
            if (entries.isEmpty()) {
                fail(String.valueOf(path.getFileName()), "an archive without entries");
            }
            for (JarEntry entry : entries) {
                String name = path.getFileName() + "!" + entry.getName();
                if (entry.getName().endsWith(CLASS)) {
                    readEntry(jar, entry, name);
                } else if (ARCHIVES.stream().anyMatch(entry.getName()::endsWith)) {
                    skip(name, "an archive inside an archive is not opened; give it on its own to have it scanned");
                }
            }
        }
    }

    private void readEntry(JarFile jar, JarEntry entry, String name) {
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] file = in.readNBytes((int) MAX_CLASS_BYTES + 1);
            boolean isBomb = entry.getCompressedSize() > 0 && file.length / MAX_RATIO > entry.getCompressedSize();
            if (file.length > MAX_CLASS_BYTES) {
                fail(name, "larger than 64 MiB");
            } else if (isBomb) {
                fail(name, "more than " + MAX_RATIO + " times larger than packed: no compiler writes such a class");
            } else {
                add(file, entry.getName(), name, true);
            }
        } catch (IOException e) {
            fail(name, "cannot be read: " + e.getMessage());
        }
    }

    /** Takes a class in; false when it cannot be read and may be read again, because a build may just be writing it. */
    private boolean add(byte[] file, String path, String name, boolean isLast) {
        if (name.endsWith("module-info.class")) {
            skip(name, "module descriptor");
            return true;
        }
        ClassFiles.Outcome outcome = ClassFiles.read(file, path, name);
        if (outcome.shape().isEmpty()) {
            if (isLast) {
                fail(name, outcome.problem());
            }
            return isLast;
        }
        read.add(new Read(outcome.shape().get(), file));
        return true;
    }

    /** Of several classes of one name the first by origin counts, whichever was read first; the others are listed. */
    private void settle() {
        read.stream()
                .sorted(Comparator.comparing((Read one) -> one.shape().name())
                        .thenComparing(one -> isVersioned(one.shape().origin()))
                        .thenComparing(one -> one.shape().origin()))
                .forEach(one -> {
                    ClassShape shape = one.shape();
                    ClassShape first = shapes.putIfAbsent(shape.name(), shape);
                    if (first == null) {
                        bytes.put(shape.name(), one.bytes());
                    } else {
                        boolean isSame = Arrays.equals(bytes.get(shape.name()), one.bytes());
                        skip(
                                shape.origin(),
                                (isSame ? "the same class" : "another class of the same name") + " was read from "
                                        + first.origin());
                    }
                });
    }

    private static boolean isVersioned(String origin) {
        return origin.contains("META-INF/versions/");
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
        unreadable.add(new Unreadable(printable(file), 0, 0, reason));
    }

    private synchronized void skip(String file, String rule) {
        skipped.add(new Skipped(printable(file), rule));
    }

    /** Names come from archives that anybody may have made: no control signs reach a report. */
    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
