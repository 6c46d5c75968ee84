package org.privacyascode.flow;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways into methods: one context for each fact a method is entered with, and fewer, wider ones where they become many. */
final class Entries {

    private static final int MANY = 40;

    private final Solver solver;
    private final Transfer transfer;
    private final Limits limits;
    private final Map<MethodIr, Map<Context.Key, Context>> contexts = new IdentityHashMap<>();

    Entries(Solver solver, Transfer transfer, Limits limits) {
        this.solver = solver;
        this.transfer = transfer;
        this.limits = limits;
    }

    /** Enters a method with a fact, or joins those who did. */
    void call(Node node, Context.Link link, MethodIr callee, Value into, Path path, int marks) {
        int inside = marks & ~Tags.SEED;
        if (path.deep().isPresent()) {
            solver.cells.fill(path.deep().get(), inside, node.context, Edge.intra(node, link.at()));
            return;
        }
        if (!solver.plausible.has(into.type, path)
                || path.isEmpty() && Tags.isObject(inside) && solver.types.holds(into.type)) {
            return;
        }
        Optional<String> denied =
                solver.calls.annotated().deniedParameter(callee.key, callee.isStatic() ? into.index : into.index - 1);
        if (denied.isPresent()) {
            solver.contradictions.note(node, callee.key.owner(), callee.key.name(), denied.get());
            return;
        }
        Map<Context.Key, Context> all = contexts.computeIfAbsent(callee, key -> new HashMap<>());
        Path wide = path;
        Context.Key entry = new Context.Key(into, wide, inside, -1);
        Context context = all.get(entry);
        if (context == null && all.size() >= MANY && path.length > 1) {
            if (path.fields() > 1 || path.fields() > 0 && all.size() >= limits.entries()) {
                solver.cells.fill(path.outermost().orElseThrow(), inside, node.context, Edge.intra(node, link.at()));
                return;
            }
            wide = path.fields() > 0 ? path : path.firstStep();
        }
        if (context == null && all.size() >= limits.entries() && wide.fields() > 0) {
            solver.cells.fill(wide.outermost().orElseThrow(), inside, node.context, Edge.intra(node, link.at()));
            return;
        }
        entry = new Context.Key(into, wide, inside, -1);
        context = all.get(entry);
        if (context == null && all.size() >= limits.entries() && wide.length > 0) {
            wide = solver.empty;
            entry = new Context.Key(into, wide, inside, -1);
            context = all.get(entry);
        }
        if (context == null && all.size() >= 2 * limits.entries()) {
            assume(node, link, callee);
            return;
        }
        boolean created = context == null;
        if (context == null) {
            context = new Context(callee, entry);
            all.put(entry, context);
        }
        if (created) {
            solver.reach(context, into, wide, inside, -1, new Edge(node, link.at(), null, null));
        } else {
            Node start = context.nodes.get(entry);
            if (start != null) {
                start.add(new Edge(node, link.at(), null, null));
            }
        }
        if (context.links.add(link)) {
            for (Node out : List.copyOf(context.exitOrder)) {
                transfer.comeBack(link, callee, out);
            }
        }
    }

    /** A method is entered in too many ways to tell them apart: what it is given is assumed to come back. */
    private void assume(Node node, Context.Link link, MethodIr callee) {
        solver.coarse(
                callee.key,
                "entered in more than " + limits.entries() + " ways; what it is given is assumed to come back");
        Instr at = link.at();
        if (at.op == Op.CALL && at.result != null) {
            solver.reach(
                    link.caller(), at.result, solver.empty, Tags.content(node.tags), at.index, Edge.intra(node, at));
        }
    }
}
