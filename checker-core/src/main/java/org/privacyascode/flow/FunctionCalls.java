package org.privacyascode.flow;

import java.util.List;
import org.privacyascode.code.MethodShape;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/** Lambdas, method references and objects of functional interfaces: what they capture, who runs them, what comes back. */
final class FunctionCalls {

    private final Solver solver;
    private final Functions functions;

    FunctionCalls(Solver solver) {
        this.solver = solver;
        this.functions = new Functions(solver);
    }

    /** Whether the body of a lambda or method reference is a method. */
    boolean runs(Instr lambda, MethodKey method) {
        return functions.runs(lambda, method);
    }

    /** A function captures a fact. */
    void capture(Node node, Instr at) {
        MethodIr body = functions.body(at.lambda());
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

    /** Hands a fact to a parameter of the functions given as an operand; false when none is known. */
    boolean enter(Node node, Instr at, int operand, int parameter, Path path, int marks, Context.Kind kind) {
        Value value = at.args[operand];
        List<Functions.Fn> found = functions.of(value, node.context.ir);
        for (Functions.Fn fn : found) {
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
        for (MethodKey method : solver.callbacks.of(type)) {
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
            for (Functions.Fn fn : functions.of(at.args[0], node.context.ir)) {
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
        for (MethodKey method : solver.callbacks.of(type)) {
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

    /** What left a function arrives where it was made or called. */
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

    /** What a method returns that library code calls: the object it belongs to can give it. */
    void returnFromCallback(MethodKey method, Node out) {
        String type = method.owner();
        if (solver.callbacks.of(type).stream().noneMatch(method::equals)) {
            return;
        }
        for (MethodShape made :
                solver.calls.hierarchy().program().find(type).orElseThrow().methods()) {
            if (!made.name().equals("<init>")) {
                continue;
            }
            for (MethodKey caller : solver.index.callers(new MethodKey(type, "<init>", made.descriptor()))) {
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
