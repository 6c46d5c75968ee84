package org.privacyascode.travel;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Fact;
import org.privacyascode.report.JsonWriter;

/**
 * Lays facts files together: each fact once, in order. In whatever order and grouping files are merged, and however often the same one is,
 * the result has the same bytes. Facts pass in a stream; only what was not read, and the modules, are held.
 */
public final class FactsMerge {

    /** Files that are open at once; more are merged in steps. */
    private static final int AT_ONCE = 200;

    private FactsMerge() {}

    /**
     * Merges files.
     *
     * @throws UnreadableFactsException if one of them is no facts file of this version, with its position
     * @throws IOException if a file cannot be read, or {@code out} cannot take it
     */
    public static void merge(Collection<Path> files, Appendable out) throws IOException {
        List<Path> all = new ArrayList<>(new TreeSet<>(files));
        List<Path> steps = new ArrayList<>();
        try {
            while (all.size() > AT_ONCE) {
                List<Path> first = List.copyOf(all.subList(0, AT_ONCE));
                Path step = Files.createTempFile("facts-", ".json");
                steps.add(step);
                try (BufferedWriter writer = Files.newBufferedWriter(step)) {
                    mergeAtOnce(first, writer);
                }
                all = new ArrayList<>(all.subList(AT_ONCE, all.size()));
                all.add(step);
            }
            mergeAtOnce(all, out);
        } finally {
            for (Path step : steps) {
                Files.deleteIfExists(step);
            }
        }
    }

    /** A file and the fact that comes next in it. */
    private record Head(Fact fact, FactCursor cursor) {}

    private static void mergeAtOnce(List<Path> files, Appendable out) throws IOException {
        List<FactCursor> cursors = new ArrayList<>();
        try {
            PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::fact));
            for (Path file : files) {
                FactCursor cursor = new FactCursor(file);
                cursors.add(cursor);
                cursor.next().ifPresent(fact -> heads.add(new Head(fact, cursor)));
            }
            JsonWriter json = FactsFile.begin(out);
            Optional<Fact> last = Optional.empty();
            while (!heads.isEmpty()) {
                Head head = heads.remove();
                if (!last.equals(Optional.of(head.fact()))) {
                    FactsFile.write(head.fact(), json);
                }
                last = Optional.of(head.fact());
                head.cursor().next().ifPresent(fact -> heads.add(new Head(fact, head.cursor())));
            }
            end(files, cursors, json);
        } finally {
            for (FactCursor cursor : cursors) {
                cursor.close();
            }
        }
    }

    private static void end(List<Path> files, List<FactCursor> cursors, JsonWriter json) throws IOException {
        TreeSet<Module> modules = new TreeSet<>();
        for (int index = 0; index < files.size(); index++) {
            modules.addAll(cursors.get(index).modules(Digests.ofFile(files.get(index))));
        }
        List<Coverage> parts = cursors.stream().map(FactCursor::coverage).toList();
        FactsFile.end(TravellingFacts.coverage(modules, parts), modules, json);
    }
}
