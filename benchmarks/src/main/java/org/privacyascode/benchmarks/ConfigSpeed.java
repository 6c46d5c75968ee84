package org.privacyascode.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.code.CodeBase;
import org.privacyascode.config.ConfigurationScan;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Names;
import org.privacyascode.policy.vendor.Vendors;

/** How long configuration takes to read: 200 small files, and one large file of each format. Run it with {@code -Xmx256m}. */
final class ConfigSpeed {
    private static final long LARGE = 10L * 1024 * 1024;
    private static final long SMALL = 4L * 1024;
    private static final int FILES = 200;

    private final PrintStream out;

    ConfigSpeed(PrintStream out) {
        this.out = out;
    }

    void run() throws IOException {
        Path folder = Files.createTempDirectory("config-speed");
        out.println("heap: " + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB");
        try {
            many(folder.resolve("many"));
            for (String name : GeneratedFiles.names()) {
                large(folder.resolve("large"), name);
            }
        } finally {
            delete(folder);
        }
    }

    private void many(Path folder) throws IOException {
        int written = 0;
        while (written < FILES) {
            for (String name : GeneratedFiles.names()) {
                GeneratedFiles.write(folder.resolve("module" + written).resolve(name), name, SMALL);
                written++;
            }
        }
        print(written + " files of 4 KiB, first time", folder);
        print(written + " files of 4 KiB, second time", folder);
    }

    private void large(Path folder, String name) throws IOException {
        Path file = folder.resolve(name.replace('.', '-')).resolve(name);
        GeneratedFiles.write(file, name, LARGE);
        print(name + " of 10 MiB", file.getParent());
        Files.delete(file);
    }

    private void print(String what, Path folder) {
        long start = System.nanoTime();
        long computed = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Facts facts = ConfigurationScan.run(
                new CodeBase(List.of(), List.of(folder), List.of(), List.of(), Optional.of(folder)),
                Vendors.load(),
                Names.load());
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - computed) / 1e9;
        out.printf(
                Locale.ROOT,
                "%s: %.1f s (%.1f s of one core), %d facts, %d read, %d unreadable%n",
                what,
                seconds,
                busy,
                facts.all().size(),
                facts.coverage().filesRead(),
                facts.coverage().unreadable().size());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
