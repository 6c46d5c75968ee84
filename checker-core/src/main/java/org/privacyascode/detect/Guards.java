package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.tree.MethodNode;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Trace;
import org.privacyascode.knowledge.KnownAnnotations;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Signatures;

/**
 * What was asked before a use of data, on every way to it: consent, age. A use is guarded where a check that is true lies on every way from
 * the beginning of its method, or on every way of everyone who calls the method.
 */
public final class Guards {

    private static final Set<FactKind> USES =
            Set.of(FactKind.COOKIE, FactKind.SHARED, FactKind.STORED, FactKind.HELD, FactKind.LOGGED);

    private final Program program;
    private final Signatures signatures;
    private final CallGraph graph;
    private final GuardAnswers answers;
    private final GuardEntries entries;

    private Guards(Program program, Signatures signatures, KnownAnnotations annotations) {
        this.program = program;
        this.signatures = signatures;
        this.graph = new CallGraph(program);
        this.answers = new GuardAnswers(program, signatures, graph);
        this.entries = new GuardEntries(program, annotations, graph, answers);
    }

    /** The facts, with what was asked before each use in code; and for a cookie with no check before it the way that leads to it. */
    public static List<Fact> on(
            Program program, Signatures signatures, KnownAnnotations annotations, List<Fact> facts) {
        Guards guards = new Guards(program, signatures, annotations);
        return guards.isAsked() ? facts.stream().map(guards::on).toList() : facts;
    }

    /** Whether anything in the program asks at all; most programs ask nothing, and need no looking at. */
    private boolean isAsked() {
        return signatures.all().stream().anyMatch(Signature.Guard.class::isInstance)
                || program.application().stream().anyMatch(Guards::asks);
    }

    private static boolean asks(ClassShape shape) {
        return shape.methods().stream()
                        .anyMatch(method ->
                                !GuardWords.annotated(method.annotations()).isEmpty()
                                        || method.descriptor().endsWith(")Z")
                                                && !GuardWords.named(shape.name(), method.name())
                                                        .isEmpty())
                || shape.fields().stream()
                        .anyMatch(field -> field.descriptor().equals("Z")
                                && !GuardWords.named("", field.name()).isEmpty());
    }

    private Fact on(Fact fact) {
        boolean isUse = USES.contains(fact.kind())
                && !fact.place().className().isEmpty()
                && (fact.kind() == FactKind.COOKIE || !fact.trace().steps().isEmpty());
        List<CallSite> sites = isUse ? sites(fact.place()) : List.of();
        if (sites.isEmpty()) {
            return fact;
        }
        Set<String> asked = sites.stream()
                .map(site -> GuardedBody.plus(answers.body(site.in()).before(site.at()), entries.entry(site.in())))
                .reduce(GuardedBody::both)
                .orElse(Set.of());
        Trace trace = fact.trace();
        boolean isOpen = fact.kind() == FactKind.COOKIE
                && trace.steps().isEmpty()
                && asked.stream().noneMatch(word -> word.startsWith("consent"));
        List<Step> steps = isOpen ? entries.way(sites.get(0)) : trace.steps();
        Set<String> all = GuardedBody.plus(new TreeSet<>(trace.guards()), asked);
        return fact.along(new Trace(steps, trace.safeguards(), List.copyOf(all), trace.purposes()));
    }

    /** The calls at a place; a lambda stands in the method around it. */
    private List<CallSite> sites(Place place) {
        String owner = place.className().replace('.', '/');
        List<CallSite> found = new ArrayList<>();
        for (MethodNode node : graph.body(owner).map(type -> type.methods).orElse(List.of())) {
            if (node.name.equals(place.member()) || node.name.startsWith("lambda$" + place.member() + "$")) {
                graph.sites(new MethodRef(owner, node.name, node.desc)).stream()
                        .filter(site -> site.line() == place.line())
                        .forEach(found::add);
            }
        }
        return found;
    }
}
