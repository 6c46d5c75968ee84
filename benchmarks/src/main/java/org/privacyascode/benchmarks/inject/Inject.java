package org.privacyascode.benchmarks.inject;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Detection;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.scan.Scanner;

/** Writes new uses into a copy of an application's classes, scans it, and counts the uses that are seen where they end. */
public final class Inject {

    private static final long SEED = 1;

    private final PrintStream out;

    /** Prints to a stream. */
    public Inject(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the measurement.
     *
     * @param classes class folders of one application
     * @param libraries its class path, for types only
     * @throws IOException when the classes cannot be read or the copy cannot be written
     */
    public void run(List<Path> classes, List<Path> libraries, int count, boolean isListing) throws IOException {
        Knowledge knowledge = Knowledge.load();
        Program program = Program.read(code(classes, libraries));
        List<Injection> plan = InjectionPlan.of(
                program, Detection.of(program, knowledge.names()).labels(), count, SEED);
        if (plan.isEmpty()) {
            out.println("no method holds an object with a labelled getter: nothing to inject");
            return;
        }
        Path folder = Files.createTempDirectory("injected");
        InjectedClasses.write(read(classes), plan, folder);
        Facts facts = Scanner.scan(code(List.of(folder), libraries), knowledge);
        Map<Boolean, List<Injection>> seen =
                plan.stream().collect(Collectors.partitioningBy(use -> isSeen(use, facts)));
        for (Ending ending : Ending.values()) {
            out.printf(
                    "%-8s %d of %d%n",
                    ending.kind + "/" + ending,
                    seen.get(true).stream().filter(use -> use.ending() == ending).count(),
                    plan.stream().filter(use -> use.ending() == ending).count());
        }
        out.printf(
                "caught %d of %d; incomplete methods %d%n",
                seen.get(true).size(), plan.size(), facts.coverage().incomplete().size());
        if (isListing) {
            seen.get(false).forEach(use -> out.println("missed " + use));
        }
    }

    private static boolean isSeen(Injection use, Facts facts) {
        String carrier = use.carrier().replace('/', '.');
        return facts.stream()
                .anyMatch(fact -> fact.place().className().equals(carrier)
                        && fact.place().member().equals(use.end())
                        && fact.kind().word().equals(use.ending().kind)
                        && fact.data().category().equals(use.origin().category()));
    }

    private static CodeBase code(List<Path> classes, List<Path> libraries) {
        return new CodeBase(classes, List.of(), List.of(), libraries, Optional.empty());
    }

    private static SortedMap<String, byte[]> read(List<Path> folders) throws IOException {
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (Path folder : folders) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(folder)) {
                files = walk.filter(path -> path.toString().endsWith(".class")).toList();
            }
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                found.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
        return found;
    }
}
