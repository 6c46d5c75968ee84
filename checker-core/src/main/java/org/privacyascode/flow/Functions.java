package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.privacyascode.code.MethodShape;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/** Lambdas, method references and objects of functional interfaces: what they capture, who runs them, what comes back. */
final class Functions {

    private static final int DEPTH = 3;
    private static final int MOST = 24;

    private final Solver solver;
    private final Map<Value, List<Fn>> known = new HashMap<>();

    /** A function that may run: where it was made, if known, and its body. */
    record Fn(LambdaRef lambda, @Nullable Instr made, MethodIr body, int captured) {}

    Functions(Solver solver) {
        this.solver = solver;
    }

    // ---- bodies

    @Nullable
    MethodIr body(LambdaRef lambda) {
        CallRef call = lambda.body();
        if (!lambda.construct() && call.name().startsWith("lambda$")) {
            Optional<MethodKey> target = solver.calls.hierarchy().resolve(call.owner(), call.name(), call.descriptor());
            return target.map(solver.bodies::of).orElse(null);
        }
        return solver.bodies.bridge(lambda, new Type[0], new Type[0]);
    }

    boolean runs(Instr lambda, MethodKey method) {
        CallRef call = lambda.lambda().body();
        return call.name().equals(method.name())
                && call.descriptor().equals(method.descriptor())
                && (call.owner().equals(method.owner())
                        || solver.calls.overriders(call).contains(method));
    }

    private @Nullable Fn function(LambdaRef lambda, @Nullable Instr made) {
        MethodIr body = body(lambda);
        if (body == null) {
            return null;
        }
        int captured = made != null
                ? made.args.length
                : Math.max(
                        0,
                        body.parameters.size()
                                - solver.calls
                                        .openMethod(lambda.functional())
                                        .map(open -> open.parameters().size())
                                        .orElse(0));
        return new Fn(lambda, made, body, captured);
    }

    // ---- capturing

    void capture(Node node, Instr at) {
        MethodIr body = body(at.lambda());
        if (body == null) {
            return;
        }
        for (int operand = 0; operand < at.args.length && operand < body.parameters.size(); operand++) {
            if (at.args[operand].root() == node.root) {
                Context.Link link = new Context.Link(node.context, node, at, Context.Kind.CAPTURE, operand, at);
                solver.call(node, link, body, body.parameters.get(operand), node.path, node.tags);
            }
        }
    }

    // ---- finding

    /** The functions that a value may be. */
    List<Fn> of(Value value, MethodIr home) {
        Value root = value.root();
        List<Fn> found = known.get(root);
        if (found == null) {
            found = new ArrayList<>();
            known.put(root, found);
            collect(root, home, DEPTH, found);
        }
        return found;
    }

    private void collect(Value value, MethodIr home, int depth, List<Fn> found) {
        Value root = value.root();
        Instr definition = root.definition;
        if (depth < 0 || found.size() >= MOST) {
            return;
        }
        if (root.kind == Value.Kind.PARAMETER) {
            fromCallers(root, home, depth, found);
        } else if (definition != null) {
            switch (definition.op) {
                case LAMBDA -> add(function(definition.lambda(), definition), found);
                case PHI -> {
                    for (Value operand : definition.args) {
                        if (operand.root() != root) {
                            collect(operand, home, depth - 1, found);
                        }
                    }
                }
                case LOAD_FIELD, LOAD_STATIC -> fromStores(definition, depth, found);
                case CALL -> fromCallee(definition, depth, found);
                default -> {}
            }
        }
    }

    private static void add(@Nullable Fn fn, List<Fn> found) {
        if (fn != null && !found.contains(fn)) {
            found.add(fn);
        }
    }

    private void fromCallers(Value parameter, MethodIr home, int depth, List<Fn> found) {
        for (MethodKey caller : solver.index.callers(home.key.name(), home.key.descriptor())) {
            MethodIr ir = solver.bodies.of(caller);
            if (ir == null || found.size() >= MOST) {
                continue;
            }
            for (Instr instr : ir.code) {
                if (instr.op == Op.CALL
                        && instr.args.length > parameter.index
                        && solver.calls.site(instr).targets().contains(home.key)) {
                    collect(instr.args[parameter.index], ir, depth - 1, found);
                }
            }
        }
    }

    private void fromStores(Instr load, int depth, List<Fn> found) {
        List<MethodKey> stores =
                load.op == Op.LOAD_FIELD ? solver.index.storesOf(load.key()) : solver.index.usersOfStatic(load.key());
        for (MethodKey store : stores) {
            MethodIr ir = solver.bodies.of(store);
            if (ir == null || found.size() >= MOST) {
                continue;
            }
            for (Instr instr : ir.code) {
                boolean stored = (instr.op == Op.STORE_FIELD || instr.op == Op.STORE_STATIC)
                        && instr.key().equals(load.key());
                if (stored) {
                    collect(instr.args[instr.args.length - 1], ir, depth - 1, found);
                }
            }
        }
    }

    private void fromCallee(Instr call, int depth, List<Fn> found) {
        for (MethodKey target : solver.calls.site(call).targets()) {
            MethodIr ir = solver.bodies.of(target);
            if (ir == null) {
                continue;
            }
            for (Instr instr : ir.code) {
                if (instr.op == Op.RETURN && instr.args.length == 1) {
                    collect(instr.args[0], ir, depth - 1, found);
                }
            }
        }
    }

    // ---- running

    /** Hands a fact to a parameter of the functions given as an operand; false when none is known. */
    boolean enter(Node node, Instr at, int operand, int parameter, Path path, int marks, Context.Kind kind) {
        Value value = at.args[operand];
        List<Fn> found = of(value, node.context.ir);
        for (Fn fn : found) {
            int first = parameter == Slot.EVERY_PARAMETER ? fn.captured() : fn.captured() + parameter;
            int last = parameter == Slot.EVERY_PARAMETER ? fn.body().parameters.size() - 1 : first;
            for (int index = first;
                    index <= last && index < fn.body().parameters.size();
                    index++) {
                Context.Link link = new Context.Link(node.context, node, at, kind, operand, fn.made());
                solver.call(node, link, fn.body(), fn.body().parameters.get(index), path, marks);
            }
        }
        return enterObject(node, at, operand, parameter, path, marks, kind) || !found.isEmpty();
    }

    private boolean enterObject(
            Node node, Instr at, int operand, int parameter, Path path, int marks, Context.Kind kind) {
        Value value = at.args[operand];
        String type = value.root().kind == Value.Kind.NEW ? value.root().type : value.type;
        if (kind == Context.Kind.FUNCTION || !solver.calls.hierarchy().program().isApplication(type)) {
            return false;
        }
        boolean any = false;
        for (MethodKey method : solver.calls.callbacks(type)) {
            MethodIr body = solver.bodies.of(method);
            if (body == null
                    || method.name().equals("toString")
                    || method.name().equals("equals")) {
                continue;
            }
            int first = parameter == Slot.EVERY_PARAMETER ? 1 : 1 + parameter;
            int last = parameter == Slot.EVERY_PARAMETER ? body.parameters.size() - 1 : first;
            for (int index = first; index <= last && index < body.parameters.size(); index++) {
                any = true;
                Context.Link link = new Context.Link(node.context, node, at, kind, operand, null);
                solver.call(node, link, body, body.parameters.get(index), path, marks);
            }
        }
        return any;
    }

    /** A fact about what a function holds, where the function is called. */
    void onFunction(Node node, Instr at) {
        if (node.path.head.equals(Path.RESULT)) {
            if (at.result != null) {
                solver.reach(node.context, at.result, node.path.tail(), node.tags, at.index, Edge.intra(node, at));
            }
        } else if (node.path.head.startsWith(Path.CAPTURED)) {
            int captured = Integer.parseInt(node.path.head.substring(Path.CAPTURED.length()));
            for (Fn fn : of(at.args[0], node.context.ir)) {
                if (captured < fn.body().parameters.size()) {
                    Context.Link link = new Context.Link(node.context, node, at, Context.Kind.FUNCTION, 0, fn.made());
                    solver.call(node, link, fn.body(), fn.body().parameters.get(captured), node.path.tail(), node.tags);
                }
            }
        }
    }

    /** A fact about an application's object that is given to library code: its methods that the library knows may run. */
    void onObject(Node node, Instr at, int operand) {
        Value value = at.args[operand];
        String type = value.root().kind == Value.Kind.NEW ? value.root().type : value.type;
        if (node.path.isEmpty()
                || Path.isPart(node.path.head)
                || !solver.calls.hierarchy().program().isApplication(type)) {
            return;
        }
        for (MethodKey method : solver.calls.callbacks(type)) {
            MethodIr body = solver.bodies.of(method);
            boolean quiet = method.name().equals("toString")
                    || method.name().equals("equals")
                    || method.name().equals("hashCode");
            if (body != null && !quiet) {
                Context.Link link = new Context.Link(node.context, node, at, Context.Kind.CALLBACK, operand, null);
                solver.call(node, link, body, body.parameters.get(0), node.path, node.tags);
            }
        }
    }

    // ---- coming back

    void comeBack(Context.Link link, MethodIr callee, Node out, Edge edge, LibraryCalls library) {
        Context caller = link.caller();
        Instr at = link.at();
        if (out.root == callee.returned) {
            if (link.kind() == Context.Kind.CAPTURE) {
                solver.reach(caller, at.resultOrFail(), out.path.under(Path.RESULT), out.tags, at.index, edge);
            } else if (link.kind() == Context.Kind.FUNCTION) {
                if (at.result != null) {
                    solver.reach(caller, at.result, out.path, out.tags, at.index, edge);
                }
            } else {
                library.returned(caller, at, link.operand(), out, edge);
            }
            return;
        }
        int parameter = out.root.index;
        if (parameter < 0) {
            return;
        }
        if (link.kind() == Context.Kind.CAPTURE) {
            if (parameter < at.args.length) {
                solver.reachPart(caller, at.args[parameter], out.path, out.tags, at, edge);
            }
            return;
        }
        Instr made = link.function();
        int captured = made == null ? 0 : made.args.length;
        if (made != null && parameter < captured) {
            boolean here = caller.ir.code.size() > made.index && caller.ir.code.get(made.index) == made;
            if (here) {
                solver.reachPart(caller, made.args[parameter], out.path, out.tags, at, edge);
            } else {
                Path path = out.path.under(Path.CAPTURED + parameter);
                solver.reachPart(caller, at.args[link.operand()], path, out.tags, at, edge);
            }
        } else if (link.kind() == Context.Kind.FUNCTION) {
            int operand = parameter - captured + 1;
            if (operand < at.args.length) {
                solver.reachPart(caller, at.args[operand], out.path, out.tags, at, edge);
            }
        } else if (made == null && parameter == 0) {
            solver.reachPart(caller, at.args[link.operand()], out.path, out.tags, at, edge);
        } else {
            library.changed(
                    caller, at, link.operand(), parameter - Math.max(captured, made == null ? 1 : 0), out, edge);
        }
    }

    void returnFromCallback(MethodKey method, Node out) {
        String type = method.owner();
        if (solver.calls.callbacks(type).stream().noneMatch(method::equals)) {
            return;
        }
        for (MethodShape made :
                solver.calls.hierarchy().program().find(type).orElseThrow().methods()) {
            if (!made.name().equals("<init>")) {
                continue;
            }
            for (MethodKey caller : solver.index.callers("<init>", made.descriptor())) {
                MethodIr ir = solver.bodies.of(caller);
                if (ir == null) {
                    continue;
                }
                for (Instr instr : ir.code) {
                    boolean creates = instr.op == Op.CALL
                            && instr.call().isConstructor()
                            && instr.call().owner().equals(type)
                            && instr.args[0].root().kind == Value.Kind.NEW;
                    if (creates) {
                        solver.reachPart(
                                solver.zero(ir),
                                instr.args[0],
                                out.path.under(Path.RESULT),
                                out.tags,
                                instr,
                                new Edge(null, instr, out, null));
                    }
                }
            }
        }
    }

    /** Passes of a call whose data come from the result of a function given as an operand. */
    static boolean isResultOf(Signature.Pass pass, Instr at, int operand) {
        Slot from = pass.from();
        int shift = at.call().isStatic() ? 0 : 1;
        return from.base() == Slot.Base.CALLBACK
                && from.callback() == Slot.CALLBACK_RESULT
                && from.index() + shift == operand;
    }
}
