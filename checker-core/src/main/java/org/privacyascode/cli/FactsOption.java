package org.privacyascode.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.privacyascode.travel.FactsReader;
import org.privacyascode.travel.TravellingFacts;

/** {@code --facts}: facts files, or folders with facts files, in place of code. */
final class FactsOption {

    static final String NAME = "--facts";

    private FactsOption() {}

    static boolean isGiven(Options options) {
        return !options.all(NAME).isEmpty();
    }

    /** The files; a folder stands for the files directly in it whose names end in {@code .json}. */
    static List<Path> files(Options options) {
        List<Path> files = new ArrayList<>();
        for (Path path : options.paths(NAME)) {
            if (!Files.exists(path)) {
                throw new UsageException("There is no " + path + ", which " + NAME + " names.", "Correct the path.");
            }
            List<Path> found = Files.isDirectory(path) ? inFolder(path) : List.of(path);
            if (found.isEmpty()) {
                throw new UsageException("The folder " + path + " has no facts file.", "Correct " + NAME + ".");
            }
            files.addAll(found);
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot list " + folder, problem);
        }
    }

    /** All of them together. */
    static TravellingFacts read(Options options) {
        List<TravellingFacts> all = new ArrayList<>();
        for (Path file : files(options)) {
            try {
                all.add(FactsReader.read(file));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem.getMessage(), problem);
            }
        }
        return TravellingFacts.together(all);
    }
}
