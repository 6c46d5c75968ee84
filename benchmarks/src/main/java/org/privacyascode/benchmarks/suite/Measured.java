package org.privacyascode.benchmarks.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Labels;
import org.privacyascode.fact.Fact;
import org.privacyascode.flow.FlowAnalysis;
import org.privacyascode.knowledge.Knowledge;

/** Facts of one run of a suite: data of the suite's own sources only, unprotected, at the suite's own sinks. */
record Measured(List<Fact> facts, int incomplete) {

    /** The category that the signature files of suites give to the data of their sources. */
    private static final String SUITE = "x-suite";

    private static final Labels NONE = new Labels(new TreeMap<>(Map.of()), new TreeSet<>());

    static Measured of(Suite suite, List<Path> classes, List<Path> libraries, Knowledge knowledge) {
        Program program = Program.read(new CodeBase(classes, List.of(), List.of(), libraries, Optional.empty()));
        FlowAnalysis flows = FlowAnalysis.run(program, NONE, knowledge);
        List<Fact> facts = flows.facts().stream()
                .filter(fact -> suite.sinks().contains(fact.target().sink()))
                .filter(fact -> fact.data().category().equals(SUITE))
                .filter(fact -> fact.trace().safeguards().isEmpty())
                .toList();
        return new Measured(facts, flows.incomplete().size());
    }

    /** A fact that is about a case. */
    Optional<Fact> about(Case labelled, Unit unit) {
        return facts.stream()
                .filter(fact -> switch (unit) {
                    case LINE -> isIn(fact, labelled) && fact.place().line() == labelled.line();
                    case CLASS -> isIn(fact, labelled);
                    case METHOD ->
                        fact.trace().steps().stream()
                                .anyMatch(step -> step.className().equals(labelled.className())
                                        && step.method().equals(labelled.method()));
                    case ENTRY -> true;
                })
                .findFirst();
    }

    private static boolean isIn(Fact fact, Case labelled) {
        String name = fact.place().className();
        return name.equals(labelled.className()) || name.startsWith(labelled.className() + "$");
    }
}
