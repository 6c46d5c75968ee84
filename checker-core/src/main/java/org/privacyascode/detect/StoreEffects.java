package org.privacyascode.detect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.FieldShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Effect.Does;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;
import org.privacyascode.knowledge.Knowledge;

/**
 * What methods do to stores that carry out a right, enforce a period or run by the clock: which stores they delete from, make anonymous,
 * read and write, themselves or through what they call. An annotation alone shows nothing of this.
 */
public final class StoreEffects {

    private static final int MOST_METHODS = 400;
    private static final Set<String> CLOCKED = Set.of("Scheduled", "Schedule", "Schedules");
    private static final Pattern TYPES = Pattern.compile("L([^;<]+)[;<]");

    private final Program program;
    private final CallGraph graph;
    private final StoreCalls calls;
    private final CookieCalls cookies;
    private final Obedience obedience;
    private final List<Fact> facts = new ArrayList<>();

    private StoreEffects(Program program, Knowledge knowledge) {
        this.program = program;
        this.graph = new CallGraph(program);
        this.calls = new StoreCalls(graph);
        this.cookies = new CookieCalls(program, knowledge.signatures());
        this.obedience = new Obedience(graph, calls);
    }

    /**
     * The facts: {@code deleted}, {@code read-for-person} and, for what is written, {@code right-handled}, with the attributes {@code by} (the method that
     * is marked), {@code entity} or {@code store}, and {@code right} or {@code group}; and {@code retained} with the {@code period} of
     * a method that deletes by the clock.
     */
    public static List<Fact> of(Program program, Knowledge knowledge) {
        StoreEffects effects = new StoreEffects(program, knowledge);
        for (ClassShape shape : program.application()) {
            shape.methods().forEach(method -> effects.look(shape, method));
        }
        return List.copyOf(effects.facts);
    }

    private void look(ClassShape shape, MethodShape method) {
        OwnAnnotations own = new OwnAnnotations(method.annotations());
        List<String> rights = own.ids("FulfilsRight");
        List<String> groups = own.ids("EnforcesRetention");
        boolean isClocked = method.annotations().stream().anyMatch(each -> CLOCKED.contains(each.simpleName()))
                || shape.interfaces().contains("org/quartz/Job")
                        && method.name().equals("execute");
        if (rights.isEmpty() && groups.isEmpty() && !isClocked) {
            return;
        }
        MethodRef root = new MethodRef(shape.name(), method.name(), method.descriptor());
        Map<String, String> marks = new TreeMap<>();
        marks.put("by", shape.binaryName() + "#" + method.name());
        if (!rights.isEmpty()) {
            marks.put("rights", String.join(" ", rights));
        }
        if (!groups.isEmpty()) {
            marks.put("groups", String.join(" ", groups));
        }
        if (isClocked) {
            marks.put("scheduled", "true");
        }
        if (!isClocked && new Entrances(graph).isClosed(shape, method, root)) {
            marks.put("unreached", "true");
        }
        run(root, method.firstLine(), marks);
    }

    /** A way from the marked method to another. */
    private record Way(MethodRef method, List<Step> steps) {}

    private void run(MethodRef root, int line, Map<String, String> marks) {
        Set<MethodRef> seen = new HashSet<>();
        Set<String> spans = new LinkedHashSet<>();
        Deque<Way> todo = new ArrayDeque<>();
        todo.add(new Way(root, List.of()));
        boolean isErasing = false;
        int before = facts.size();
        while (!todo.isEmpty() && seen.size() < MOST_METHODS) {
            Way way = todo.remove();
            if (!seen.add(way.method())) {
                continue;
            }
            Optional<MethodNode> body = graph.body(way.method());
            Optional<ClassNode> owner = graph.body(way.method().owner());
            if (body.isEmpty() || owner.isEmpty()) {
                continue;
            }
            spans.addAll(TimeSpans.of(owner.get(), body.get()));
            for (CallSite site : graph.sites(way.method())) {
                List<Step> steps = new ArrayList<>(way.steps());
                Place place = way.method().place(site.line());
                steps.add(new Step(place.className(), place.member(), place.line(), "calls " + words(site.called())));
                for (Effect effect : calls.of(site)) {
                    isErasing |= erases(effect);
                    add(effect, site, steps, marks);
                }
                if (!cookies.settings(site.called().owner(), site.called().name())
                        .isEmpty()) {
                    add(new Effect(Does.WRITE, "", "the device"), site, steps, marks);
                }
                site.targets().forEach(target -> todo.add(new Way(target, steps)));
            }
            for (FieldWrite write : calls.written(way.method())) {
                add(new Effect(Does.WRITE, write.entity(), ""), write.site(), way.steps(), marks);
            }
            for (Effect effect : calls.texts(body.get())) {
                isErasing |= erases(effect);
                add(
                        effect,
                        new CallSite(way.method(), body.get().instructions.getFirst(), line, way.method(), List.of()),
                        way.steps(),
                        marks);
            }
        }
        if (marks.containsKey("rights")) {
            obey(before, obedience.of(seen));
        }
        if (isErasing && (marks.containsKey("groups") || marks.containsKey("scheduled"))) {
            retained(root.place(line), spans, marks);
        }
    }

    /** Says on what the root writes whether the marks that it sets are asked elsewhere; where it sets none, there is nothing to say. */
    private void obey(int from, Optional<Boolean> obeyed) {
        obeyed.ifPresent(each -> facts.subList(from, facts.size())
                .replaceAll(fact ->
                        fact.kind() == FactKind.RIGHT_HANDLED ? fact.with(Map.of("obeyed", each.toString())) : fact));
    }

    private static boolean erases(Effect effect) {
        return effect.does() == Does.DELETE || effect.does() == Does.ANONYMISE;
    }

    private static String words(MethodRef called) {
        return called.owner()
                        .substring(Math.max(
                                        called.owner().lastIndexOf('/'),
                                        called.owner().lastIndexOf('$'))
                                + 1) + "." + called.name();
    }

    private void add(Effect effect, CallSite site, List<Step> steps, Map<String, String> marks) {
        if (effect.does() == Does.WRITE && !marks.containsKey("rights")) {
            return;
        }
        FactKind kind =
                switch (effect.does()) {
                    case READ -> FactKind.READ_FOR_PERSON;
                    case WRITE -> FactKind.RIGHT_HANDLED;
                    default -> FactKind.DELETED;
                };
        Set<String> entities = effect.entity().isEmpty() ? Set.of("") : cascaded(effect.entity(), effect.does());
        for (String entity : entities) {
            Map<String, String> attributes = new TreeMap<>(marks);
            attributes.put("does", effect.does().name().toLowerCase(java.util.Locale.ROOT));
            if (!entity.isEmpty()) {
                attributes.put("entity", entity);
            }
            String api = site.called().owner().replace('/', '.') + "#"
                    + site.called().name();
            facts.add(Fact.of(
                            kind,
                            Data.NONE,
                            site.in().place(site.line()),
                            Evidence.fact(Known.API, words(site.called()) + " " + verb(effect.does())))
                    .to(new Target("store", "", "", "", effect.table(), api))
                    .along(new Trace(steps, List.of(), List.of(), List.of()))
                    .with(attributes));
        }
    }

    private static String verb(Does does) {
        return switch (does) {
            case DELETE -> "deletes";
            case ANONYMISE -> "empties what leads to a person";
            case READ -> "reads";
            case WRITE -> "writes";
        };
    }

    /** The stored class, those above it, and those that go with it when it is deleted. */
    private Set<String> cascaded(String entity, Does does) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> todo = new ArrayDeque<>(List.of(entity));
        while (!todo.isEmpty()) {
            String next = todo.remove();
            if (!found.add(next)) {
                continue;
            }
            program.find(next.replace('.', '/')).ifPresent(shape -> {
                if (program.isApplication(shape.superName())) {
                    todo.add(shape.superName().replace('/', '.'));
                }
                for (FieldShape field : shape.fields()) {
                    if (does == Does.READ || goesWith(field)) {
                        Matcher types = TYPES.matcher(field.signature().orElse(field.descriptor()));
                        while (types.find()) {
                            if (program.isApplication(types.group(1))) {
                                todo.add(types.group(1).replace('/', '.'));
                            }
                        }
                    }
                }
            });
        }
        return found;
    }

    private static boolean goesWith(FieldShape field) {
        return field.annotations().stream().anyMatch(StoreEffects::isCascade);
    }

    private static boolean isCascade(AnnotationShape annotation) {
        String cascade = annotation.texts("cascade").toString();
        return cascade.contains("ALL")
                || cascade.contains("REMOVE")
                || Boolean.TRUE.equals(annotation.values().get("orphanRemoval"))
                || annotation.simpleName().equals("Embedded")
                || annotation.simpleName().equals("ElementCollection")
                || annotation.simpleName().equals("EmbeddedId");
    }

    private void retained(Place place, Set<String> spans, Map<String, String> marks) {
        Map<String, String> attributes = new TreeMap<>(marks);
        boolean isKnown = spans.size() == 1;
        if (isKnown) {
            attributes.put("period", spans.iterator().next());
        }
        String reason = isKnown
                ? "it deletes what is older than " + spans.iterator().next()
                : "it deletes, and after how long cannot be seen";
        facts.add(Fact.of(
                        FactKind.RETAINED,
                        Data.NONE,
                        place,
                        new Evidence(Known.API, isKnown ? Certainty.FACT : Certainty.UNDETERMINED, List.of(reason)))
                .with(attributes));
    }
}
