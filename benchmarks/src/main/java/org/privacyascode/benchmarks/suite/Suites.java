package org.privacyascode.benchmarks.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.privacyascode.benchmarks.PeakMemory;
import org.privacyascode.knowledge.Knowledge;

/** Runs suites that were built into folders of their names: {@code classes/} scanned, jars of {@code lib/} for types only. */
public final class Suites {

    private final PrintStream out;

    /** Prints to a stream. */
    public Suites(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs every suite that has a folder.
     *
     * @param root holds one folder per suite
     * @param only names of suites; empty for all
     * @throws IOException when a suite cannot be read, or none is there
     */
    public void run(Path root, List<String> only, boolean isListing) throws IOException {
        boolean isAny = false;
        for (Suite suite : Suite.all()) {
            Path folder = root.resolve(suite.name());
            if ((only.isEmpty() || only.contains(suite.name())) && Files.isDirectory(folder.resolve("classes"))) {
                isAny = true;
                run(suite, folder, isListing);
            }
        }
        if (!isAny) {
            throw new IOException(root + " holds no folder of a suite with its classes");
        }
    }

    private void run(Suite suite, Path folder, boolean isListing) throws IOException {
        Path classes = folder.resolve("classes");
        List<Path> libraries = jars(folder.resolve("lib"));
        Knowledge knowledge = Knowledge.load().withSignatures(suite.name() + ".signatures", suite.signatures());
        List<Case> cases = Cases.of(suite);
        Tally scored = new Tally();
        Tally apart = new Tally();
        PeakMemory memory = PeakMemory.start();
        long start = System.nanoTime();
        int incomplete = 0;
        if (suite.unit() == Unit.ENTRY) {
            EntryPrograms programs = EntryPrograms.read(classes);
            for (Case labelled : cases) {
                Path cut = programs.cut(labelled.className(), labelled.method());
                Measured measured = Measured.of(suite, List.of(cut), libraries, knowledge);
                incomplete += measured.incomplete();
                (labelled.isScored() ? scored : apart).add(labelled, measured.about(labelled, suite.unit()));
            }
        } else {
            Measured measured = Measured.of(suite, List.of(classes), libraries, knowledge);
            incomplete = measured.incomplete();
            for (Case labelled : cases) {
                (labelled.isScored() ? scored : apart).add(labelled, measured.about(labelled, suite.unit()));
            }
        }
        out.printf(
                Locale.ROOT,
                "%s: %s; %.1f s, peak %d MB, incomplete %d%n",
                suite.name(),
                scored,
                (System.nanoTime() - start) / 1e9,
                memory.megabytes(),
                incomplete);
        if (cases.stream().anyMatch(labelled -> !labelled.isScored())) {
            out.println("  apart: " + apart);
        }
        if (isListing) {
            scored.missed().forEach(labelled -> out.println("  missed " + labelled));
            scored.wrong().forEach((labelled, fact) -> {
                out.println("  false  " + labelled);
                fact.trace()
                        .steps()
                        .forEach(step -> out.println(
                                "           " + step.className() + "." + step.method() + ":" + step.line() + " " + step.does()));
            });
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
