package org.privacyascode.benchmarks.speed;

import com.sun.management.OperatingSystemMXBean;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.jar.JarFile;
import org.privacyascode.benchmarks.Cost;
import org.privacyascode.benchmarks.PeakMemory;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Detection;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.scan.Scanner;

/**
 * Processor time of all threads of one process, one piece of work after the other, each once after a run over the smallest set that
 * warms up: reading the classes, detecting personal data in them, scanning them whole, importing them with ArchUnit. Processor time,
 * because other work on the machine does not change it much; only ratios within one run mean something. What ends without memory is
 * said, not hidden.
 */
public final class Speed {

    private final PrintStream out;

    /** Prints to a stream. */
    public Speed(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs all sets, or some.
     *
     * @param root a local Maven repository, or a folder with one folder of jars per set
     * @param only sizes of sets; empty for all
     * @throws IOException when a jar is missing
     */
    public void run(Path root, List<String> only) throws Exception {
        Knowledge knowledge = Knowledge.load();
        measure(JarSet.of(JarSet.SIZES.get(0), root), knowledge, false);
        for (int size : JarSet.SIZES) {
            if (only.isEmpty() || only.contains(String.valueOf(size))) {
                measure(JarSet.of(size, root), knowledge, true);
            }
        }
    }

    private void measure(JarSet set, Knowledge knowledge, boolean isShown) throws Exception {
        CodeBase code = new CodeBase(set.jars(), List.of(), List.of(), List.of(), Optional.empty());
        int[] classes = {0};
        int[] incomplete = {-1};
        double floor = seconds(() -> classes[0] = Reading.visit(set.jars(), Cost::everything));
        double detection = seconds(() -> Detection.of(Program.read(code), knowledge.names()));
        PeakMemory memory = PeakMemory.start();
        double scan = seconds(() -> {
            Facts facts = Scanner.scan(code, knowledge);
            incomplete[0] = facts.coverage().incomplete().size();
            return facts;
        });
        long peak = memory.megabytes();
        double archUnit = seconds(() -> archUnit(set.jars()));
        if (isShown) {
            out.printf(
                    Locale.ROOT,
                    "%6d classes: reading %.2f s; times that: detection %s, whole scan %s, ArchUnit import %s; scan against ArchUnit %s; peak %d MB, incomplete %d%n",
                    classes[0],
                    floor,
                    ratio(detection, floor),
                    ratio(scan, floor),
                    ratio(archUnit, floor),
                    ratio(scan, archUnit),
                    peak,
                    incomplete[0]);
        }
    }

    /** ArchUnit as it is fastest: without looking for classes that were not given. */
    private static int archUnit(List<Path> paths) throws IOException {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        List<JarFile> jars = new ArrayList<>();
        for (Path path : paths) {
            jars.add(new JarFile(path.toFile()));
        }
        int count = new ClassFileImporter().importJars(jars).size();
        for (JarFile jar : jars) {
            jar.close();
        }
        return count;
    }

    private static String ratio(double time, double of) {
        return Double.isNaN(time) || Double.isNaN(of) ? "(no memory)" : String.format(Locale.ROOT, "%.2f", time / of);
    }

    private static double seconds(Callable<?> work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        try {
            work.call();
        } catch (OutOfMemoryError | IllegalStateException e) {
            if (e instanceof IllegalStateException && !(e.getCause() instanceof OutOfMemoryError)) {
                throw e;
            }
            return Double.NaN;
        }
        return (system.getProcessCpuTime() - start) / 1e9;
    }
}
