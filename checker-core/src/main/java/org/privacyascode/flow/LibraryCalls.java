package org.privacyascode.flow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacyascode.knowledge.CallKnowledge;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/** Calls: into the application's methods, and into libraries as signatures describe them. */
final class LibraryCalls {

    /** Kinds of sinks that are part of what they are written into. */
    private static final Set<String> KEEPING = Set.of("log", "cookie", "file", "response");

    private final Solver solver;
    private final Transfer transfer;
    private final FunctionCalls functions;
    private final Sinks sinks;
    private final Reflection reflection;

    LibraryCalls(Solver solver, Transfer transfer, FunctionCalls functions) {
        this.solver = solver;
        this.transfer = transfer;
        this.functions = functions;
        this.sinks = new Sinks(solver, transfer);
        this.reflection = new Reflection(solver);
    }

    void call(Node node, Instr at) {
        CallSite site = solver.calls.site(at);
        if (node.root.kind == Value.Kind.PLACE) {
            enterWithStatic(node, at, site);
            return;
        }
        for (int operand = 0; operand < at.args.length; operand++) {
            if (at.args[operand].root() != node.root) {
                continue;
            }
            sinks.meet(node, at, site.known(), operand);
            if (isTyped(node, at.args[operand])) {
                continue;
            }
            enter(node, at, site, operand);
            solver.deliveries.meet(node, at, operand);
            reflection.meet(node, at, operand);
            if (site.library() && !runsFunction(node, at, operand)) {
                library(node, at, site.known(), operand);
            }
        }
    }

    private boolean isTyped(Node node, Value operand) {
        return node.path.isEmpty()
                && Tags.isObject(node.tags)
                && (node.tags & Tags.SEED) == 0
                && solver.types.holds(operand.type);
    }

    private void enterWithStatic(Node node, Instr at, CallSite site) {
        FieldRef field = solver.statics.name(node.root).orElseThrow();
        for (MethodKey target : site.targets()) {
            MethodIr callee = solver.statics.reaches(field, target) ? solver.bodies.of(target) : null;
            if (callee != null) {
                Context.Link link = new Context.Link(node.context, node, at, Context.Kind.CALL, -1, null);
                solver.call(node, link, callee, node.root, node.path, node.tags);
            }
        }
    }

    private void enter(Node node, Instr at, CallSite site, int operand) {
        for (MethodKey target : site.targets()) {
            MethodIr callee = solver.bodies.of(target);
            if (callee == null || operand >= callee.parameters.size() || !fits(node, target, operand)) {
                continue;
            }
            Context.Link link = new Context.Link(node.context, node, at, Context.Kind.CALL, operand, null);
            solver.call(node, link, callee, callee.parameters.get(operand), node.path, node.tags);
        }
    }

    /** A field of one class says that the receiver is of that class, so other classes' methods do not run. */
    private boolean fits(Node node, MethodKey target, int operand) {
        if (operand != 0 || node.path.isEmpty() || Path.isPart(node.path.head)) {
            return true;
        }
        String holder = node.path.head.substring(0, node.path.head.lastIndexOf('.'));
        Hierarchy hierarchy = solver.calls.hierarchy();
        return hierarchy.isSubtype(target.owner(), holder) || hierarchy.isSubtype(holder, target.owner());
    }

    // ---- passes

    private boolean runsFunction(Node node, Instr at, int operand) {
        CallRef call = at.call();
        if (call.kind() != CallRef.Kind.VIRTUAL || !solver.callbacks.isFunctional(call.owner())) {
            return false;
        }
        if (!solver.callbacks
                .openMethod(call.owner())
                .map(open -> open.name())
                .orElse("")
                .equals(call.name())) {
            return false;
        }
        if (operand == 0) {
            functions.onFunction(node, at);
            return node.path.head.equals(Path.RESULT) || node.path.head.startsWith(Path.CAPTURED);
        }
        return functions.enter(node, at, 0, operand - 1, node.path, node.tags, Context.Kind.FUNCTION);
    }

    private void library(Node node, Instr at, CallKnowledge known, int operand) {
        functions.onObject(node, at, operand);
        for (Signature.Pass pass : known.passes()) {
            if (pass.same()) {
                continue;
            }
            Path rest = Steps.inside(pass.from(), node, at, operand);
            if (rest == null) {
                continue;
            }
            switch (pass.from().reach()) {
                case VALUE -> deliver(node, at, pass, rest, node.tags);
                case ALL -> deliver(node, at, pass, solver.empty, Tags.content(node.tags));
                case TEXT -> {
                    if (transfer.shows(node, at, operand, rest)) {
                        deliver(node, at, pass, solver.empty, Tags.shown(node.tags));
                    }
                }
            }
        }
        if (!known.described()) {
            unknown(node, at, operand);
        }
    }

    private void deliver(Node node, Instr at, Signature.Pass pass, Path rest, int marks) {
        int all = (marks & ~Tags.SEED) | pass.safeguard().map(solver.tags::of).orElse(0);
        deliver(node.context, at, pass.to(), rest, all, node, Edge.intra(node, at));
    }

    private void deliver(Context context, Instr at, Slot to, Path rest, int marks, @Nullable Node node, Edge edge) {
        int shift = at.call().isStatic() ? 0 : 1;
        switch (to.base()) {
            case THIS -> part(context, at, 0, to, rest, marks, edge);
            case ARGUMENT -> part(context, at, to.index() + shift, to, rest, marks, edge);
            case RESULT -> {
                if (at.call().isConstructor()) {
                    part(context, at, 0, to, rest, marks, edge);
                } else if (at.result != null) {
                    Path path = Steps.join(to.path(), rest, at);
                    solver.reach(context, at.result, path, marks, at.index, edge);
                }
            }
            case CALLBACK -> {
                int operand = to.index() + shift;
                if (node != null && operand < at.args.length && to.callback() != Slot.CALLBACK_RESULT) {
                    Path path = Steps.join(to.path(), rest, at);
                    functions.enter(node, at, operand, to.callback(), path, marks, Context.Kind.CALLBACK);
                }
            }
            default -> {}
        }
    }

    private void part(Context context, Instr at, int operand, Slot to, Path rest, int marks, Edge edge) {
        if (operand < at.args.length) {
            Path path = Steps.join(to.path(), rest, at);
            if (path.isEmpty() && !at.call().isConstructor()) {
                path = path.under(Path.LIBRARY);
            }
            solver.reachPart(context, at.args[operand], path, marks, at, edge);
        }
    }

    /** Nothing is known of the call: arguments reach the result and the receiver, and functions given to it run. */
    private void unknown(Node node, Instr at, int operand) {
        boolean receiver = operand == 0 && !at.call().isStatic();
        boolean ours = receiver && !node.path.isEmpty() && !Path.isPart(node.path.head);
        if (ours || node.path.head.equals(Path.SHOWN)) {
            return;
        }
        Edge edge = Edge.intra(node, at);
        int marks = marks(node.tags, at.call());
        if (at.result != null && carries(at.result.type) && mayGiveBack(at, operand) && !isAnswer(at)) {
            solver.reach(node.context, at.result, inside(at.result), marks, at.index, edge);
        }
        boolean keeps = !receiver
                && !at.call().isStatic()
                && !solver.calls.isPruned(at.args[0].type)
                && !solver.words.keepsNothing(at.args[0].type)
                && !isCollaborator(node.context.ir, at.args[0]);
        if (keeps) {
            solver.reachPart(node.context, at.args[0], solver.empty.under(Path.LIBRARY), marks, at, edge);
        }
        for (int other = 0; other < at.args.length; other++) {
            boolean function = other != operand && at.args[other].isReference() && !isAnswer(at);
            if (function) {
                functions.enter(node, at, other, Slot.EVERY_PARAMETER, node.path, marks, Context.Kind.CALLBACK);
            }
        }
    }

    /** A future made of data gives them; what it fails with is another thing. */
    private Path inside(Value result) {
        boolean isFuture = solver.calls.hierarchy().isSubtype(result.type, "java/util/concurrent/CompletionStage");
        return isFuture ? solver.empty.under(Slot.ELEMENT) : solver.empty;
    }

    /** A whole object stays one, unless the call writes it out. */
    private int marks(int tags, CallRef call) {
        return Tags.isObject(tags) && !solver.words.writesAll(call.owner(), call.name())
                ? tags & ~Tags.SEED
                : Tags.content(tags);
    }

    /**
     * Whether the result of a call may be made of an argument. An interface of ours that only a framework implements, such as a
     * repository or a mapper, answers a question; what it gives back is what was asked with only where the types allow it.
     */
    private boolean mayGiveBack(Instr at, int operand) {
        Hierarchy hierarchy = solver.calls.hierarchy();
        boolean question = !at.call().isStatic()
                && operand > 0
                && hierarchy.program().isApplication(at.args[0].type)
                && hierarchy.program().isApplication(at.call().owner());
        String result = at.resultOrFail().type;
        String argument = at.args[operand].type;
        return !question || hierarchy.isSubtype(argument, result) || hierarchy.isSubtype(result, argument);
    }

    /** Whether a call sends what it is given to somebody or to a store: what comes back is an answer. */
    private boolean isAnswer(Instr at) {
        return solver.calls.site(at).known().sinks().stream().anyMatch(sink -> !KEEPING.contains(sink.kind()));
    }

    /** A repository, a client, another service: something of a service's own, which serves everybody and keeps nothing. */
    private boolean isCollaborator(MethodIr ir, Value receiver) {
        Instr definition = receiver.root().definition;
        boolean ours = solver.calls.hierarchy().program().isApplication(receiver.type);
        return ours
                || definition != null
                        && definition.op == Op.LOAD_FIELD
                        && definition.args[0].root().index == 0
                        && !ir.isStatic()
                        && solver.types.isService(ir.key.owner());
    }

    private static boolean carries(String type) {
        return type.length() > 1 || type.equals("C") || type.equals("B");
    }

    // ---- functions that library code ran

    /** A function's result, where a call was given the function. */
    void returned(Context caller, Instr at, int operand, Node out, Edge edge) {
        CallKnowledge known = at.op == Op.CALL ? solver.calls.site(at).known() : CallKnowledge.UNKNOWN;
        for (Signature.Pass pass : known.passes()) {
            if (FunctionCalls.isResultOf(pass, at, operand)) {
                Path rest = Steps.consume(pass.from().path(), out.path, at);
                if (rest != null) {
                    Node result =
                            new Node(caller, at.args[operand].root(), out.path.under(Path.RESULT), out.tags, at.index);
                    result.add(edge);
                    deliver(caller, at, pass.to(), rest, out.tags, result, edge);
                }
            }
        }
        if (!known.described() && at.op == Op.CALL && at.result != null && carries(at.result.type)) {
            solver.reach(caller, at.result, solver.empty, marks(out.tags, at.call()), at.index, edge);
        }
    }

    /** A function changed what it was given: the place it was taken from changed. */
    void changed(Context caller, Instr at, int operand, int parameter, Node out, Edge edge) {
        if (at.op != Op.CALL) {
            return;
        }
        int shift = at.call().isStatic() ? 0 : 1;
        for (Signature.Pass pass : solver.calls.site(at).known().passes()) {
            Slot to = pass.to();
            boolean same = to.base() == Slot.Base.CALLBACK
                    && to.index() + shift == operand
                    && (to.callback() == parameter || to.callback() == Slot.EVERY_PARAMETER);
            if (same && pass.from().base() != Slot.Base.CALLBACK && pass.from().base() != Slot.Base.RESULT) {
                deliver(caller, at, pass.from(), out.path, out.tags, null, edge);
            }
        }
    }

    /** What reached the result of a call, such as a collector, and is passed on by the call that made it. */
    void backAtDefinition(Node node, Instr definition) {
        sinks.later(node, definition);
        for (Signature.Pass pass : solver.calls.site(definition).known().passes()) {
            if (pass.from().base() == Slot.Base.RESULT && !node.path.isEmpty()) {
                Path rest = Steps.consume(pass.from().path(), node.path, definition);
                if (rest != null) {
                    boolean text = pass.from().reach() == Slot.Reach.TEXT;
                    deliver(
                            node,
                            definition,
                            pass,
                            text ? solver.empty : rest,
                            text ? Tags.shown(node.tags) : node.tags);
                }
            }
        }
    }
}
