package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.knowledge.KnownAnnotations;

/** What everyone who calls a method has asked before, and the ways on which nobody did. */
final class GuardEntries {

    private static final Set<String> ENTRIES = Set.of("Scheduled", "EventListener", "PostConstruct");
    private static final int MOST = 4_000;

    private final Program program;
    private final KnownAnnotations annotations;
    private final CallGraph graph;
    private final GuardAnswers answers;
    private final Map<MethodRef, Set<String>> entries = new HashMap<>();
    private final Set<MethodRef> open = new HashSet<>();

    GuardEntries(Program program, KnownAnnotations annotations, CallGraph graph, GuardAnswers answers) {
        this.program = program;
        this.annotations = annotations;
        this.graph = graph;
        this.answers = answers;
    }

    /** What everyone who calls a method has asked before. */
    Set<String> entry(MethodRef method) {
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
        Set<String> before = answers.body(site.in()).before(site.at());
        return site.at() instanceof InvokeDynamicInsnNode function
                ? GuardedBody.plus(before, answers.body(site.in()).filters(function, this::predicate))
                : before;
    }

    private Set<String> predicate(InvokeDynamicInsnNode function) {
        for (Object argument : function.bsmArgs) {
            if (argument instanceof Handle handle) {
                return answers.truth(new MethodRef(handle.getOwner(), handle.getName(), handle.getDesc()));
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
        return answers.shape(method).stream()
                .filter(each -> (each.access() & Opcodes.ACC_SYNTHETIC) == 0)
                .flatMap(each -> each.annotations().stream())
                .anyMatch(each -> annotations.is("receiver", each.simpleName()) || ENTRIES.contains(each.simpleName()));
    }

    /** A way to a call on which no consent was asked, from where it begins. */
    List<Step> way(CallSite last) {
        List<Step> steps = new ArrayList<>();
        Set<MethodRef> seen = new HashSet<>();
        CallSite at = last;
        while (at != null && seen.add(at.in())) {
            Place place = at.in().place(at.line());
            String does = at == last ? "sets it" : at.called().does();
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
