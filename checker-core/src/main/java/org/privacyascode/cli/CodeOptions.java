package org.privacyascode.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privacyascode.code.CodeBase;
import org.privacyascode.knowledge.Knowledge;

/** The options that say what to read. A path that does not exist is a mistake in the command, never an empty input. */
final class CodeOptions {

    static final Set<String> NAMES =
            Set.of("--classes", "--resources", "--sources", "--classpath", "--own", "--signatures", "--root");

    private CodeOptions() {}

    static CodeBase read(Options options) {
        List<Path> classes = existing("--classes", options.paths("--classes"));
        List<Path> resources = existing("--resources", options.paths("--resources"));
        if (classes.isEmpty() && resources.isEmpty()) {
            throw new UsageException("There is nothing to read.", "Add --classes FOLDER, --resources FOLDER or both.");
        }
        Optional<Path> root = options.path("--root");
        existing("--root", root.stream().toList());
        return new CodeBase(
                        classes, resources, existing("--sources", options.paths("--sources")), classpath(options), root)
                .through(existing("--own", options.paths("--own")));
    }

    /**
     * What the tool knows, with the user's signature files before its own.
     *
     * @throws org.privacyascode.knowledge.InvalidSignaturesException with every problem of the files
     */
    static Knowledge knowledge(Options options) {
        List<Path> files = existing("--signatures", options.paths("--signatures"));
        return files.isEmpty() ? Knowledge.load() : Knowledge.load().withSignatures(files);
    }

    private static List<Path> existing(String option, List<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException(
                        "There is no " + path + ", which " + option + " names.", "Correct the path, or build first.");
            }
        }
        return paths;
    }

    private static List<Path> classpath(Options options) {
        List<Path> entries = options.all("--classpath").stream()
                .flatMap(Pattern.compile(Pattern.quote(File.pathSeparator))::splitAsStream)
                .filter(entry -> !entry.isBlank())
                .flatMap(CodeOptions::entry)
                .toList();
        return existing("--classpath", entries);
    }

    /** As for {@code java -cp}: {@code lib/*} is every jar in {@code lib}. */
    private static Stream<Path> entry(String text) {
        if (!text.endsWith("/*") && !text.endsWith(File.separator + "*")) {
            return Stream.of(Path.of(text));
        }
        Path folder = Path.of(text.substring(0, text.length() - 1));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UsageException("Cannot list the jars of " + folder + ".", "Correct --classpath.");
        }
    }
}
