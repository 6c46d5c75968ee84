package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.privacyascode.config.setting.StatedSettings;
import org.privacyascode.detect.Label;
import org.privacyascode.detect.Member;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.knowledge.KnownAnnotations;

/** From arrivals at sinks to facts: one for each sink, category and set of safeguards, with a shortest path. */
final class Reporter {

    private final Solver solver;
    private final KnownAnnotations annotations;
    private final Addressees addressees;
    private final Wording wording;
    private final CookieAttributes cookies;
    private final Provenance provenance;
    private final Map<String, Map<Label, Integer>> shown = new HashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    Reporter(Solver solver, Knowledge knowledge, Texts texts, StatedSettings settings) {
        this.solver = solver;
        this.annotations = knowledge.names().annotations();
        this.addressees = new Addressees(solver, knowledge.vendors(), texts, settings);
        this.cookies = new CookieAttributes(solver, texts);
        this.wording = new Wording(solver);
        this.provenance = new Provenance(solver);
    }

    List<Fact> facts() {
        solver.hits.forEach(this::report);
        solver.kept.forEach(this::report);
        for (Context context : solver.zeroContexts()) {
            for (Node node : context.nodes.values()) {
                node.edges.stream()
                        .filter(edge -> edge.source() != null && edge.source().collected())
                        .forEach(edge -> collected(context, edge));
            }
        }
        List<Fact> all = new ArrayList<>(facts.values());
        all.addAll(solver.contradictions.facts());
        return all;
    }

    private void collected(Context context, Edge edge) {
        SourceRef source = java.util.Objects.requireNonNull(edge.source());
        int line = edge.at() == null ? wording.firstLine(context.ir) : edge.at().line;
        for (Label label : source.labels()) {
            if (!label.data().category().isEmpty()) {
                Place place = wording.place(context.ir, line);
                keep(Fact.of(FactKind.COLLECTED, label.data(), place, label.evidence()));
            }
        }
    }

    private void report(Hit hit) {
        boolean textSink = hit.sink().kind().equals("log");
        for (Trails.Origin origin : Trails.origins(hit.node())) {
            boolean text = (hit.node().tags & Tags.SHOWN) != 0 || textSink && Tags.isObject(hit.node().tags);
            if (origin.source().type().isEmpty()) {
                if (!isProtectedSibling(origin, hit.node())) {
                    origin.source().labels().forEach(label -> add(hit, origin, label, hit.node().tags));
                }
            } else if (text) {
                shown(origin.source().type(), 0)
                        .forEach((label, tags) -> add(hit, origin, label, tags | hit.node().tags));
            } else {
                Map<Member, List<Label>> all = hit.sink().kind().equals("store")
                        ? solver.types.fields(origin.source().type())
                        : solver.types.all(origin.source().type());
                if (all.isEmpty()) {
                    all = solver.types.all(origin.source().type());
                }
                Map<String, String> whole = wholeObject(hit, origin);
                all.forEach((member, found) ->
                        found.forEach(label -> add(hit, origin, label, hit.node().tags | stored(hit, member), whole)));
            }
        }
    }

    /** Data come unprotected into a field of a class that is stored. */
    private void report(Kept kept) {
        if (!isStored(kept.field().owner())) {
            return;
        }
        String field = Sources.simple(kept.field().owner()) + "." + kept.field().name();
        String api = kept.field().owner().replace('/', '.') + "#" + kept.field().name();
        Context end = kept.node().context;
        for (Trails.Origin origin : Trails.origins(kept.node())) {
            Trace trace = wording.trace(end, kept.at().line, "kept in " + field, origin, List.of());
            Place place = outside(trace, kept.field().owner().replace('/', '.'));
            origin.source()
                    .labels()
                    .forEach(label -> keep(Fact.of(FactKind.STORED, label.data(), place, label.evidence())
                            .to(Target.sink("member", api))
                            .along(trace)));
        }
    }

    /** Where data are handed to a class: the last step outside of it, since its constructor or setter only does what it is told. */
    private static Place outside(Trace trace, String owner) {
        List<Step> steps = trace.steps();
        for (int index = steps.size() - 1; index >= 0; index--) {
            if (!steps.get(index).className().equals(owner)) {
                return steps.get(index).place();
            }
        }
        return steps.get(steps.size() - 1).place();
    }

    private boolean isStored(String owner) {
        return solver.calls.hierarchy().program().find(owner).stream()
                .flatMap(shape -> shape.annotations().stream())
                .anyMatch(annotation -> annotations.is("entity", annotation.simpleName())
                        || annotations.is("embedded", annotation.simpleName()));
    }

    /** What is handed to a store as a whole object, and where that came from: what is only put back is not stored anew. */
    private Map<String, String> wholeObject(Hit hit, Trails.Origin origin) {
        if (!hit.sink().kind().equals("store")) {
            return Map.of();
        }
        Node first = origin.trail().node();
        return Map.of(
                "object",
                provenance.of(first.root, first.context.ir).word(),
                "object-type",
                origin.source().type().replace('/', '.'));
    }

    /** Safeguards of what was put into a field of the object before it was handed over. */
    private int stored(Hit hit, Member member) {
        String key = member.owner() + "." + member.name();
        int found = 0;
        for (Node node : hit.node().context.nodes.values()) {
            if (node.root == hit.node().root && node.path.head.equals(key) && Tags.safeguards(node.tags) != 0) {
                found |= Tags.safeguards(node.tags);
            }
        }
        return found;
    }

    /** A labelled field is read right after something protected was put into it. */
    private static boolean isProtectedSibling(Trails.Origin origin, Node sink) {
        Node first = origin.trail().node();
        return Tags.safeguards(sink.tags) == 0
                && origin.edge().at() != null
                && origin.edge().at().op == Op.LOAD_FIELD
                && first.context.nodes.values().stream()
                        .anyMatch(node -> node.root == first.root && Tags.safeguards(node.tags) != 0);
    }

    /** What the text of an object shows: the labels that its {@code toString} gives, or all of a record's. */
    private Map<Label, Integer> shown(String type, int depth) {
        Map<Label, Integer> known = shown.get(type);
        if (known != null || depth > 3) {
            return known == null ? Map.of() : known;
        }
        Map<Label, Integer> found = new LinkedHashMap<>();
        shown.put(type, found);
        Optional<MethodKey> method = solver.calls.hierarchy().resolve(type, "toString", "()Ljava/lang/String;");
        boolean isRecord = solver.calls
                .hierarchy()
                .program()
                .find(type)
                .filter(shape -> shape.superName().equals("java/lang/Record"))
                .isPresent();
        MethodIr body = method.map(solver.bodies::of).orElse(null);
        if (body == null) {
            return found;
        }
        solver.zeroIfKnown(body).ifPresent(context -> {
            for (Node out : context.exitOrder) {
                if (out.root == body.returned) {
                    for (Trails.Origin origin : Trails.origins(out)) {
                        origin.source().labels().forEach(label -> found.put(label, Tags.safeguards(out.tags)));
                        if (!origin.source().type().isEmpty()
                                && !origin.source().type().equals(type)) {
                            found.putAll(shown(origin.source().type(), depth + 1));
                        }
                    }
                }
            }
        });
        boolean generated = body.code.stream()
                .anyMatch(
                        instr -> instr.op == Op.CALL && instr.call().owner().equals("java/lang/runtime/ObjectMethods"));
        if (isRecord && generated) {
            solver.types.all(type).values().forEach(all -> all.forEach(label -> found.put(label, 0)));
        }
        return found;
    }

    private void add(Hit hit, Trails.Origin origin, Label label, int tags) {
        add(hit, origin, label, tags, Map.of());
    }

    private void add(Hit hit, Trails.Origin origin, Label label, int tags, Map<String, String> more) {
        FactKind kind =
                switch (hit.sink().kind()) {
                    case "log" -> FactKind.LOGGED;
                    case "store", "file" -> FactKind.STORED;
                    case "cookie" -> FactKind.COOKIE;
                    default -> FactKind.SHARED;
                };
        Trace trace = wording.trace(hit, origin, solver.tags.words(tags));
        for (Addressees.Addressee to : addressees.of(hit, trace)) {
            SortedMap<String, String> attributes = new TreeMap<>(to.attributes());
            attributes.putAll(more);
            if (kind == FactKind.COOKIE) {
                attributes = new TreeMap<>(cookies.of(hit));
                if ("0".equals(attributes.get("max-age"))) {
                    continue;
                }
            }
            keep(new Fact(kind, label.data(), wording.placeOf(hit), label.evidence(), to.target(), trace, attributes));
        }
    }

    private void keep(Fact fact) {
        String key = fact.kind() + "|" + fact.data() + "|" + fact.place() + "|" + fact.target() + "|"
                + fact.trace().safeguards() + "|" + fact.attributes();
        Fact before = facts.get(key);
        if (before == null
                || before.trace().steps().size() > fact.trace().steps().size()
                || before.trace().steps().size() == fact.trace().steps().size() && before.compareTo(fact) > 0) {
            facts.put(key, fact);
        }
    }
}
