package org.privacyascode.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Detection;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.knowledge.Names;

/** Measures which labelled fields are seen to hold personal data, and of which category. */
final class Fields {

    private final List<Path> classes;
    private final List<String> truth;
    private final PrintStream out;

    Fields(List<Path> classes, List<String> truth, PrintStream out) {
        this.classes = classes;
        this.truth = truth;
        this.out = out;
    }

    void run(boolean isListing) throws Exception {
        CodeBase code = new CodeBase(classes, List.of(), List.of(), List.of(), java.util.Optional.empty());
        Names names = Names.load();
        Detection detection = Detection.of(Program.read(code), names);
        for (String file : truth) {
            score(file, detection);
        }
        if (isListing) {
            detection.facts().stream()
                    .filter(fact -> fact.kind() == FactKind.HELD)
                    .forEach(fact -> out.println("  " + line(fact)));
        }
        cost(code, names);
    }

    private void score(String file, Detection detection) throws Exception {
        Categories categories = Categories.read();
        Map<String, Fact> held = new HashMap<>();
        detection.facts().stream()
                .filter(fact -> fact.kind() == FactKind.HELD)
                .forEach(fact -> held.put(key(fact.place().className(), fact.place().member()), fact));
        int found = 0;
        int right = 0;
        int clean = 0;
        List<String> missed = new ArrayList<>();
        List<String> falseHits = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : Csv.read(file)) {
            if (!row.get("certainty").equals("clear")) {
                continue;
            }
            String member = key(row.get("class"), row.get("field"));
            Fact fact = held.get(member);
            if (row.get("personal").equals("yes")) {
                if (fact == null) {
                    missed.add(member + "  (" + row.get("category") + ")");
                } else {
                    found++;
                    if (categories.isRight(row.get("category"), fact.data().category())) {
                        right++;
                    } else {
                        wrong.add(line(fact) + "  (is " + row.get("category") + ")");
                    }
                }
            } else if (fact == null) {
                clean++;
            } else {
                falseHits.add(line(fact));
            }
        }
        out.println(file);
        out.println("  precision  " + new Rate(found, found + falseHits.size()));
        out.println("  recall     " + new Rate(found, found + missed.size()));
        out.println("  category   " + new Rate(right, found));
        out.println("  clean      " + new Rate(clean, clean + falseHits.size()));
        print("missed", missed);
        print("false", falseHits);
        print("other category", wrong);
    }

    private void print(String title, List<String> lines) {
        lines.forEach(line -> out.println("  " + title + ": " + line));
    }

    private void cost(CodeBase code, Names names) throws Exception {
        double floor = Cost.best(() -> Cost.visit(classes));
        double ours = Cost.best(() -> Detection.of(Program.read(code), names));
        long before = Cost.memory();
        Program program = Program.read(code);
        Detection detection = Detection.of(program, names);
        long after = Cost.memory();
        out.printf(
                Locale.ROOT,
                "%d classes, %d facts; visit %.0f ms, detection %.0f ms, ratio %.2f; held in memory %d MB%n",
                program.application().size(),
                detection.facts().size(),
                floor,
                ours,
                ours / floor,
                after - before);
    }

    private static String key(String className, String field) {
        return className.replace('$', '.') + "." + field;
    }

    private static String line(Fact fact) {
        return fact.place().className() + "." + fact.place().member() + "  " + fact.data().category() + "  "
                + fact.data().subject() + "  " + String.join("; ", fact.evidence().reasons());
    }
}
