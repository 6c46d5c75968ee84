package org.privacyascode.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Detection;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Step;
import org.privacyascode.flow.FlowAnalysis;
import org.privacyascode.knowledge.Knowledge;

/**
 * Flows against lines that are marked as reached by personal data, or not. Truth has the columns {@code class}, {@code line} or
 * {@code bytecode_line}, and {@code label} (BAD, OK) or {@code personal_data_reaches_sink} (yes, no); rows whose certainty is not
 * clear are left out.
 */
final class Flows {

    private static final Set<FactKind> KINDS =
            Set.of(FactKind.LOGGED, FactKind.STORED, FactKind.SHARED, FactKind.COOKIE);

    private final PrintStream out;

    Flows(PrintStream out) {
        this.out = out;
    }

    void run(List<Path> classes, List<Path> libraries, List<String> truth, List<Path> signatures, boolean isListing)
            throws IOException {
        long start = System.nanoTime();
        Program program =
                Program.read(new CodeBase(classes, List.of(), List.of(), libraries, Optional.empty()));
        Knowledge knowledge = Knowledge.load().withSignatures(signatures);
        Detection detection = Detection.of(program, knowledge.names());
        long middle = System.nanoTime();
        FlowAnalysis flows = FlowAnalysis.run(program, detection.labels(), knowledge);
        long end = System.nanoTime();
        List<Fact> facts =
                flows.facts().stream().filter(fact -> KINDS.contains(fact.kind())).toList();
        out.printf(
                "%d classes, %d facts, %d incomplete, read and detect %d ms, flow %d ms, %d MB%n",
                program.application().size(),
                facts.size(),
                flows.incomplete().size(),
                (middle - start) / 1_000_000,
                (end - middle) / 1_000_000,
                Cost.memory());
        flows.incomplete().forEach(one -> out.println("incomplete " + one));
        Set<String> found = new TreeSet<>();
        for (Fact fact : facts) {
            found.add(fact.place().className() + ":" + fact.place().line());
            List<Step> steps = fact.trace().steps();
            for (Step step : steps) {
                if (step.does().startsWith("passed to")) {
                    found.add("call " + step.className() + ":" + step.line());
                }
            }
        }
        for (String file : truth) {
            compare(Csv.read(file), found, facts, isListing);
        }
    }

    private void compare(List<Map<String, String>> rows, Set<String> found, List<Fact> facts, boolean isListing) {
        int leaks = 0;
        int hits = 0;
        int clean = 0;
        int flagged = 0;
        for (Map<String, String> row : rows) {
            if (!row.getOrDefault("certainty", "clear").equals("clear")) {
                continue;
            }
            String line = row.getOrDefault("bytecode_line", row.get("line"));
            String name = row.get("path") != null && row.containsKey("label")
                    ? row.get("path").replaceFirst(".*?src/", "").replace(".java", "").replace('/', '.')
                    : row.get("class");
            boolean isLeak = row.getOrDefault("label", row.getOrDefault("personal_data_reaches_sink", ""))
                    .matches("BAD|yes");
            boolean isCall = row.getOrDefault("sink_type", "").equals("call");
            boolean reported = at(found, name, line, isCall);
            leaks += isLeak ? 1 : 0;
            hits += isLeak && reported ? 1 : 0;
            clean += isLeak ? 0 : 1;
            flagged += !isLeak && reported ? 1 : 0;
            if (isListing && isLeak != reported) {
                out.println((isLeak ? "MISSED " : "FALSE  ") + name + ":" + line + " " + row.getOrDefault("note", ""));
                facts.stream()
                        .filter(fact -> !isLeak && (fact.place().className() + ":" + fact.place().line()).equals(name + ":" + line))
                        .limit(2)
                        .forEach(fact -> out.println("    " + fact.data().category() + " " + fact.trace().steps()));
            }
        }
        out.println("recall " + new Rate(hits, leaks) + "; clean lines flagged " + new Rate(flagged, clean)
                + "; precision " + new Rate(hits, hits + flagged));
    }

    private static boolean at(Set<String> found, String name, String line, boolean isCall) {
        String prefix = isCall ? "call " : "";
        return found.stream()
                .anyMatch(one -> one.equals(prefix + name + ":" + line)
                        || one.startsWith(prefix + name + "$") && one.endsWith(":" + line));
    }
}
