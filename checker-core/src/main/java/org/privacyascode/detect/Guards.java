package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
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
    private static final Set<String> ENTRIES = Set.of("Scheduled", "EventListener", "PostConstruct");
    private static final int MOST = 4_000;

    private final Program program;
    private final Signatures signatures;
    private final KnownAnnotations annotations;
    private final CallGraph graph;
    private final Map<MethodRef, GuardedBody> bodies = new HashMap<>();
    private final Map<MethodRef, Set<String>> truths = new HashMap<>();
    private final Map<MethodRef, Set<String>> returns = new HashMap<>();
    private final Map<MethodRef, Set<String>> entries = new HashMap<>();
    private final Set<MethodRef> open = new HashSet<>();

    private Guards(Program program, Signatures signatures, KnownAnnotations annotations) {
        this.program = program;
        this.signatures = signatures;
        this.annotations = annotations;
        this.graph = new CallGraph(program);
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
                .map(site -> GuardedBody.plus(body(site.in()).before(site.at()), entry(site.in())))
                .reduce(GuardedBody::both)
                .orElse(Set.of());
        Trace trace = fact.trace();
        boolean isOpen = fact.kind() == FactKind.COOKIE
                && trace.steps().isEmpty()
                && asked.stream().noneMatch(word -> word.startsWith("consent"));
        List<Step> steps = isOpen ? way(sites.get(0)) : trace.steps();
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

    // ---- within a method

    private GuardedBody body(MethodRef method) {
        GuardedBody known = bodies.get(method);
        if (known == null) {
            MethodNode node = graph.body(method).orElseThrow();
            known = new GuardedBody(method.owner(), node, new GuardedBody.Answers() {
                @Override
                public Set<String> ifTrue(AbstractInsnNode insn) {
                    return insn instanceof MethodInsnNode call
                            ? truth(new MethodRef(call.owner, call.name, call.desc))
                            : field((FieldInsnNode) insn);
                }

                @Override
                public Set<String> afterwards(MethodInsnNode call) {
                    return returned(new MethodRef(call.owner, call.name, call.desc));
                }
            });
            bodies.put(method, known);
        }
        return known;
    }

    private Set<String> field(FieldInsnNode field) {
        return field.desc.equals("Z") && program.isApplication(field.owner)
                ? GuardWords.named("", field.name)
                : Set.of();
    }

    /** What a method that returns true has asked. */
    private Set<String> truth(MethodRef called) {
        Set<String> known = truths.get(called);
        if (known != null) {
            return known;
        }
        truths.put(called, Set.of());
        Set<String> found = new TreeSet<>(declared(called));
        if (called.descriptor().endsWith(")Z") || called.descriptor().endsWith("Ljava/lang/Boolean;")) {
            if (found.isEmpty() && program.isApplication(called.owner())) {
                found.addAll(GuardWords.named(called.owner(), called.name()));
            }
            if (found.isEmpty() && called.descriptor().endsWith(")Z")) {
                found.addAll(common(called, target -> body(target).onTrue()));
            }
        }
        truths.put(called, found);
        return found;
    }

    /** What a method that has returned has asked: one that throws where the answer is no. */
    private Set<String> returned(MethodRef called) {
        Set<String> known = returns.get(called);
        if (known != null) {
            return known;
        }
        returns.put(called, Set.of());
        Set<String> found = called.descriptor().endsWith(")V") ? new TreeSet<>(declared(called)) : new TreeSet<>();
        if (found.isEmpty() && !called.name().equals("<init>")) {
            found.addAll(common(called, target -> body(target).onReturn()));
        }
        returns.put(called, found);
        return found;
    }

    private Set<String> common(MethodRef called, java.util.function.Function<MethodRef, Set<String>> asked) {
        List<MethodRef> targets = graph.targets(called);
        return targets.size() > 8
                ? Set.of()
                : targets.stream().map(asked).reduce(GuardedBody::both).orElse(Set.of());
    }

    /** What signatures, and annotations of the method or of all that override it, say that a call asks. */
    private Set<String> declared(MethodRef called) {
        Set<String> found = new TreeSet<>(annotated(called));
        signatures
                .find(
                        called.owner(),
                        called.name(),
                        called.descriptor(),
                        program::supertypes,
                        argument -> Optional.empty())
                .guards()
                .stream()
                .map(Signature.Guard::word)
                .forEach(found::add);
        if (found.isEmpty()) {
            found.addAll(common(called, this::annotated));
        }
        return found;
    }

    private Set<String> annotated(MethodRef method) {
        return shape(method)
                .map(each -> GuardWords.annotated(each.annotations()))
                .orElse(Set.of());
    }

    private Optional<MethodShape> shape(MethodRef method) {
        return program.isApplication(method.owner())
                ? program.find(method.owner()).stream()
                        .flatMap(type -> type.methods().stream())
                        .filter(each -> each.name().equals(method.name())
                                && each.descriptor().equals(method.descriptor()))
                        .findFirst()
                : Optional.empty();
    }

    // ---- before a method

    /** What everyone who calls a method has asked before. */
    private Set<String> entry(MethodRef method) {
        Set<String> known = entries.get(method);
        if (known != null) {
            return known;
        }
        if (entries.size() > MOST || !open.add(method)) {
            return Set.of();
        }
        List<CallSite> callers = isEntry(method) ? List.of() : callers(method);
        Optional<Set<String>> asked = Optional.empty();
        for (CallSite site : callers) {
            if (site.in().equals(method)) {
                continue;
            }
            Set<String> here = GuardedBody.plus(at(site), open.contains(site.in()) ? Set.of() : entry(site.in()));
            asked = Optional.of(
                    asked.map(before -> GuardedBody.both(before, here)).orElse(here));
        }
        open.remove(method);
        entries.put(method, asked.orElse(Set.of()));
        return asked.orElse(Set.of());
    }

    private Set<String> at(CallSite site) {
        Set<String> before = body(site.in()).before(site.at());
        return site.at() instanceof InvokeDynamicInsnNode function
                ? GuardedBody.plus(before, body(site.in()).filters(function, this::predicate))
                : before;
    }

    private Set<String> predicate(InvokeDynamicInsnNode function) {
        for (Object argument : function.bsmArgs) {
            if (argument instanceof org.objectweb.asm.Handle handle) {
                return truth(new MethodRef(handle.getOwner(), handle.getName(), handle.getDesc()));
            }
        }
        return Set.of();
    }

    /** Those who call a method; for one that a library calls on an object, those who make the object. */
    private List<CallSite> callers(MethodRef method) {
        List<CallSite> found = new ArrayList<>(graph.callers(method));
        if (found.isEmpty() && !method.name().startsWith("<") && !method.name().startsWith("lambda$")) {
            program.find(method.owner()).map(ClassShape::methods).orElse(List.of()).stream()
                    .filter(each -> each.name().equals("<init>"))
                    .flatMap(each -> graph.callers(new MethodRef(method.owner(), "<init>", each.descriptor())).stream())
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether a framework calls the method too. */
    private boolean isEntry(MethodRef method) {
        return shape(method).stream()
                .filter(each -> (each.access() & Opcodes.ACC_SYNTHETIC) == 0)
                .flatMap(each -> each.annotations().stream())
                .anyMatch(each -> annotations.is("receiver", each.simpleName()) || ENTRIES.contains(each.simpleName()));
    }

    /** A way to a call on which no consent was asked, from where it begins. */
    private List<Step> way(CallSite last) {
        List<Step> steps = new ArrayList<>();
        Set<MethodRef> seen = new HashSet<>();
        CallSite at = last;
        while (at != null && seen.add(at.in())) {
            Place place = at.in().place(at.line());
            String does = at == last ? "sets it" : "calls " + at.called().name();
            steps.add(0, new Step(place.className(), place.member(), place.line(), does));
            at = isEntry(at.in())
                    ? null
                    : callers(at.in()).stream()
                            .filter(site -> !seen.contains(site.in()))
                            .filter(site -> GuardedBody.plus(at(site), entry(site.in())).stream()
                                    .noneMatch(word -> word.startsWith("consent")))
                            .findFirst()
                            .orElse(null);
        }
        return steps;
    }
}
