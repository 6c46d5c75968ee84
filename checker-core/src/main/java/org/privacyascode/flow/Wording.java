package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Trace;

/** Paths in plain words. */
final class Wording {

    private final Solver solver;

    Wording(Solver solver) {
        this.solver = solver;
    }

    int firstLine(MethodIr ir) {
        return ir.code.stream()
                .mapToInt(instr -> instr.line)
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
    }

    Place place(MethodIr ir, int line) {
        return Place.inClass(ir.key.binaryOwner(), method(ir.key), line);
    }

    /** The method as written: a lambda belongs to the method around it. */
    private static String method(MethodKey key) {
        if (key.name().startsWith("lambda$")) {
            String rest = key.name().substring(7);
            int end = rest.lastIndexOf('$');
            return end > 0 ? rest.substring(0, end).replace("$0", "") : rest;
        }
        return key.name();
    }

    /** Where a sink is called; a method reference is where it is written. */
    Place placeOf(Hit hit) {
        return placeOf(hit.node().context, hit.at().line);
    }

    private Place placeOf(Context context, int line) {
        Context at = context;
        int found = line;
        for (int depth = 0; depth < 4 && at.ir.key.name().startsWith("ref$") && at.entry != null; depth++) {
            Node start = at.nodes.get(at.entry);
            Edge edge = start == null || start.edges.isEmpty() ? null : start.edges.get(0);
            if (edge == null || edge.from() == null || edge.at() == null) {
                break;
            }
            at = edge.from().context;
            found = edge.at().line;
        }
        return place(at.ir, found);
    }

    Trace trace(Hit hit, Trails.Origin origin, List<String> safeguards) {
        return trace(
                hit.node().context, hit.at().line, "given to " + hit.at().call().words(), origin, safeguards);
    }

    /** The way of data from where they begin to a line where something, which is said in words, happens to them. */
    Trace trace(Context end, int last, String does, Trails.Origin origin, List<String> safeguards) {
        List<Step> steps = new ArrayList<>();
        Set<String> purposes = new TreeSet<>();
        Node first = origin.trail().node();
        Edge begin = origin.edge();
        int line = begin.at() == null ? firstLine(first.context.ir) : begin.at().line;
        add(steps, purposes, first.context, line, origin.source().does());
        for (Trails.Trail trail = origin.trail(); trail.next() != null; trail = trail.next()) {
            Edge edge = trail.edge();
            if (edge != null && edge.at() != null) {
                step(steps, purposes, trail, edge, edge.at());
            }
        }
        add(steps, purposes, end, last, does);
        return new Trace(steps, safeguards, List.of(), List.copyOf(purposes));
    }

    private void step(List<Step> steps, Set<String> purposes, Trails.Trail trail, Edge edge, Instr at) {
        Node to = java.util.Objects.requireNonNull(trail.next()).node();
        Context here = edge.from() != null ? edge.from().context : to.context;
        if (edge.through() != null && (at.op == Op.LOAD_FIELD || at.op == Op.LOAD_STATIC)) {
            add(steps, purposes, to.context, at.line, "read from " + field(at));
        } else if (edge.through() != null) {
            MethodKey callee = edge.through().context.ir.key;
            add(steps, purposes, to.context, at.line, "comes back from " + simple(callee));
        } else if (edge.from() != null && to.context != edge.from().context) {
            add(steps, purposes, here, at.line, "passed to " + simple(to.context.ir.key));
        } else if (at.op == Op.STORE_FIELD || at.op == Op.STORE_STATIC) {
            add(steps, purposes, here, at.line, "kept in " + field(at));
        } else if (at.op == Op.CALL && to.root.kind != Value.Kind.PLACE) {
            add(steps, purposes, here, at.line, "goes through " + at.call().words());
        }
    }

    private static String field(Instr at) {
        return at.key().substring(at.key().lastIndexOf('/') + 1);
    }

    private static String simple(MethodKey key) {
        String name = key.name().startsWith("ref$") ? key.name().substring(4) : method(key);
        String type = Sources.simple(key.owner());
        return name.equals("<init>") ? "new " + type : type + "." + name;
    }

    private void add(List<Step> steps, Set<String> purposes, Context context, int line, String does) {
        Place place = placeOf(context, line);
        Step step = new Step(place.className(), place.member(), place.line(), does);
        if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(step)) {
            steps.add(step);
        }
        solver.calls.hierarchy().program().find(context.ir.key.owner()).ifPresent(shape -> {
            purposes(shape.annotations(), purposes);
            shape.methods().stream()
                    .filter(method -> method.name().equals(place.member()))
                    .forEach(method -> purposes(method.annotations(), purposes));
        });
    }

    private static void purposes(List<AnnotationShape> annotations, Set<String> purposes) {
        for (AnnotationShape annotation : annotations) {
            if (annotation.simpleName().equals("ProcessedFor")) {
                Object value = annotation.values().get("value");
                if (value instanceof List<?> list) {
                    list.forEach(one -> purposes.add(String.valueOf(one)));
                } else if (value != null) {
                    purposes.add(String.valueOf(value));
                }
            }
        }
    }
}
