package org.privacyascode.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.privacyascode.code.CodeBase;
import org.privacyascode.config.ConfigurationScan;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Names;
import org.privacyascode.policy.vendor.Vendors;

/** Labelled lines of configuration against the facts on them, by format. */
final class Config {

    private final Path checkouts;
    private final String truth;
    private final PrintStream out;
    private final Map<String, Facts> scanned = new TreeMap<>();

    /** @param checkouts a folder with one checkout per repository, {@code owner__name} */
    Config(Path checkouts, String truth, PrintStream out) {
        this.checkouts = checkouts;
        this.truth = truth;
        this.out = out;
    }

    /** Hits and totals of one format. */
    private static final class Count {
        private int found;
        private int facts;
        private int wrong;
        private int kept;
        private int undetermined;
    }

    void run(boolean isListing) throws IOException {
        SortedMap<String, Count> byFormat = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (Map<String, String> row : Csv.read(truth)) {
            if (Files.isDirectory(checkouts.resolve(folder(row)))) {
                judge(row, byFormat.computeIfAbsent(row.get("format"), format -> new Count()), misses);
            }
        }
        Count all = new Count();
        byFormat.forEach((format, count) -> {
            print(format, count);
            add(all, count);
        });
        print("all", all);
        if (isListing) {
            misses.forEach(out::println);
        }
    }

    private void judge(Map<String, String> row, Count count, List<String> misses) {
        List<Fact> there = facts(row);
        boolean right;
        switch (row.get("polarity")) {
            case "fact" -> {
                right = !there.isEmpty();
                count.facts++;
                count.found += right ? 1 : 0;
            }
            case "no-fact" -> {
                right = there.isEmpty();
                count.wrong += right ? 0 : 1;
            }
            default -> {
                right = there.stream().anyMatch(fact -> fact.evidence().certainty() == Certainty.UNDETERMINED);
                count.undetermined++;
                count.kept += right ? 1 : 0;
            }
        }
        if (!right) {
            misses.add(row.get("id") + " " + row.get("polarity") + " " + row.get("path") + ":" + row.get("line"));
        }
    }

    private List<Fact> facts(Map<String, String> row) {
        int line = Integer.parseInt(row.get("line"));
        return scanned.computeIfAbsent(folder(row), this::scan).stream()
                .filter(fact -> fact.place().file().equals(row.get("path")) && fact.place().line() == line)
                .toList();
    }

    private Facts scan(String folder) {
        Path root = checkouts.resolve(folder);
        CodeBase code = new CodeBase(List.of(), List.of(root), List.of(), List.of(), Optional.of(root));
        return ConfigurationScan.run(code, Vendors.load(), Names.load());
    }

    private static String folder(Map<String, String> row) {
        return row.getOrDefault("repo", "").replace("/", "__");
    }

    private static void add(Count all, Count count) {
        all.found += count.found;
        all.facts += count.facts;
        all.wrong += count.wrong;
        all.kept += count.kept;
        all.undetermined += count.undetermined;
    }

    private void print(String format, Count count) {
        out.println(format + ": precision " + new Rate(count.found, count.found + count.wrong) + ", recall "
                + new Rate(count.found, count.facts) + ", undetermined kept "
                + new Rate(count.kept, count.undetermined));
    }
}
