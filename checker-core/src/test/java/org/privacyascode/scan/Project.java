package org.privacyascode.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.privacyascode.code.CodeBase;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Knowledge;

/** A small project, compiled against stand-ins for the libraries it uses, and scanned with its configuration. */
final class Project {

    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private final Path folder;
    private final Path library;

    private Project(Path folder, Path library) {
        this.folder = folder;
        this.library = library;
    }

    /** An empty project in a folder, with the libraries that were compiled into another. */
    static Project in(Path folder, Path library) {
        return new Project(folder, library);
    }

    /** Compiles the stand-ins of a resource, once for many projects. */
    static void compileLibraries(String resource, Path to) {
        List<Path> stubs = new ArrayList<>();
        for (String file : resource(resource).split("(?m)^=== ")) {
            if (!file.isBlank()) {
                int end = file.indexOf('\n');
                stubs.add(write(
                        to.resolve("source").resolve(file.substring(0, end).strip()), file.substring(end + 1)));
            }
        }
        compile(to, List.of(), stubs);
    }

    /** Adds a file of configuration. */
    Project with(String file, String text) {
        write(folder.resolve("resources").resolve(file), text);
        return this;
    }

    /** Compiles one source file against the libraries, and scans. */
    Facts scan(String source) {
        Path classes = folder.resolve("classes");
        compile(classes, List.of(library), List.of(write(folder.resolve("source/Shop.java"), source)));
        List<Path> resources = Stream.of(folder.resolve("resources"))
                .filter(Files::isDirectory)
                .toList();
        return Scanner.scan(
                new CodeBase(List.of(classes), resources, List.of(), List.of(library), Optional.of(folder)), KNOWLEDGE);
    }

    /** Facts of flows only: with a path, and without what configuration alone says. */
    static List<Fact> flows(Facts facts) {
        return facts.stream().filter(fact -> !fact.trace().steps().isEmpty()).toList();
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path to, List<Path> classpath, List<Path> files) {
        List<String> options =
                new ArrayList<>(List.of("-d", to.toString(), "-g", "-parameters", "-proc:none", "-nowarn"));
        if (!classpath.isEmpty()) {
            options.addAll(List.of("-cp", classpath.get(0).toString()));
        }
        files.forEach(file -> options.add(file.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("does not compile: " + files);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Project.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
