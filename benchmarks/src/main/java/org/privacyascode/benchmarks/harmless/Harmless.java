package org.privacyascode.benchmarks.harmless;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacyascode.code.CodeBase;
import org.privacyascode.finding.Finding;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.scan.Scanner;

/**
 * Checks an application before and after harmless edits, kind by kind, all edits of a kind at once, against the smallest policy that
 * ships with the tool. A finding has changed when its fingerprint is gone or new, and has moved when it stands at other members.
 */
public final class Harmless {

    private static final long SEED = 1;

    private final PrintStream out;
    private final Knowledge knowledge = Knowledge.load();
    private final Vocabulary vocabulary = Vocabulary.load();

    /** Prints to a stream. */
    public Harmless(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the measurement.
     *
     * @param classes class folders of one application
     * @param libraries its class path, for types only
     * @param count edits in all
     * @throws IOException when the classes cannot be read or the copies cannot be written
     */
    public void run(List<Path> classes, List<Path> libraries, int count, boolean isListing) throws IOException {
        Application unchanged = Application.read(classes);
        SortedMap<String, Set<String>> before = findings(unchanged, libraries);
        int edits = 0;
        int worse = 0;
        int compared = 0;
        for (Edit edit : Edit.values()) {
            Application application = Application.read(classes);
            int made = edit.apply(application, count / Edit.values().length, new Random(SEED));
            SortedMap<String, Set<String>> after = findings(application, libraries);
            Set<String> all = new TreeSet<>(before.keySet());
            all.addAll(after.keySet());
            List<String> changed =
                    all.stream().filter(one -> !before.containsKey(one) || !after.containsKey(one)).toList();
            List<String> moved = all.stream()
                    .filter(one -> !changed.contains(one) && !before.get(one).equals(after.get(one)))
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "%-8s %d edits; of %d findings %d changed, %d moved%n",
                    edit.name().toLowerCase(Locale.ROOT),
                    made,
                    before.size(),
                    changed.size(),
                    moved.size());
            if (isListing) {
                changed.forEach(one -> out.println("  changed " + one + " " + before.get(one) + " " + after.get(one)));
                moved.forEach(one -> out.println("  moved " + one + difference(before.get(one), after.get(one))));
            }
            edits += made;
            worse += changed.size() + moved.size();
            compared += before.size();
        }
        out.printf(
                Locale.ROOT,
                "all: %d edits; %d of %d findings changed or moved, %.2f %%%n",
                edits,
                worse,
                compared,
                compared == 0 ? 0 : 100.0 * worse / compared);
    }

    private static String difference(Set<String> before, Set<String> after) {
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        Set<String> come = new TreeSet<>(after);
        come.removeAll(before);
        return " gone " + gone + " new " + come;
    }

    /** Members by rule, subject and fingerprint, under the names that they had before. */
    private SortedMap<String, Set<String>> findings(Application application, List<Path> libraries) throws IOException {
        CodeBase code = new CodeBase(List.of(application.write()), List.of(), List.of(), libraries, Optional.empty());
        Policy policy = PolicyReader.of(vocabulary, knowledge.vendors())
                .readBuiltIn("examples/minimal.yaml")
                .policy();
        SortedMap<String, Set<String>> found = new TreeMap<>();
        List<Finding> findings = Rules.of(vocabulary, knowledge.vendors())
                .check(policy, Scanner.scan(code, knowledge), Settings.on(LocalDate.EPOCH))
                .findings();
        for (Finding finding : findings) {
            String subject = application.original(finding.subject().words());
            Set<String> members = found.computeIfAbsent(
                    finding.fingerprint() + " " + finding.rule() + " " + subject, key -> new TreeSet<>());
            finding.sightings().forEach(sighting -> members.add(application.original(sighting.member())));
        }
        return found;
    }
}
