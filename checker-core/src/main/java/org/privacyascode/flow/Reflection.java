package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyascode.code.MethodShape;

/** Methods of the application that are called by constant name: {@code Class.forName("a.B").getMethod("run", ...).invoke(b, x)}. */
final class Reflection {

    private final Solver solver;

    Reflection(Solver solver) {
        this.solver = solver;
    }

    /** A fact meets {@code Method.invoke}: as the object it is called on, or in the array of arguments. */
    void meet(Node node, Instr at, int operand) {
        CallRef call = at.call();
        if (!call.owner().equals("java/lang/reflect/Method") || !call.name().equals("invoke") || operand == 0) {
            return;
        }
        for (MethodKey method : targets(at)) {
            MethodIr body = solver.bodies.of(method);
            if (body != null) {
                enter(node, at, operand, body);
            }
        }
    }

    private void enter(Node node, Instr at, int operand, MethodIr body) {
        Context.Link link = new Context.Link(node.context, node, at, Context.Kind.DELIVERY, operand, null);
        int shift = body.isStatic() ? 0 : 1;
        if (operand == 1) {
            if (shift == 1) {
                solver.call(node, link, body, body.parameters.get(0), node.path, node.tags);
            }
            return;
        }
        if (!node.path.head.startsWith("[")) {
            return;
        }
        String index = node.path.head.substring(1, node.path.head.length() - 1);
        for (int parameter = shift; parameter < body.parameters.size(); parameter++) {
            if (index.equals("*") || index.equals(String.valueOf(parameter - shift))) {
                solver.call(node, link, body, body.parameters.get(parameter), node.path.tail(), node.tags);
            }
        }
    }

    private List<MethodKey> targets(Instr invoke) {
        Instr lookup = invoke.args[0].root().definition;
        if (lookup == null
                || lookup.op != Op.CALL
                || lookup.args.length < 2
                || !lookup.call().name().endsWith("Method")) {
            return List.of();
        }
        Optional<String> type = type(lookup.args[0].root());
        Object name = lookup.args[1].root().constant;
        if (type.isEmpty() || name == null) {
            return List.of();
        }
        List<MethodKey> found = new ArrayList<>();
        List<String> owners = new ArrayList<>(List.of(type.get()));
        owners.addAll(solver.calls.hierarchy().supertypes(type.get()));
        for (String owner : owners) {
            if (solver.calls.hierarchy().program().isApplication(owner)) {
                for (MethodShape method : solver.calls
                        .hierarchy()
                        .program()
                        .find(owner)
                        .orElseThrow()
                        .methods()) {
                    if (method.name().equals(name)) {
                        found.add(new MethodKey(owner, method.name(), method.descriptor()));
                    }
                }
            }
        }
        return found;
    }

    /** The class that a {@code Class} is of: a literal, a constant name, or the class of an object that is made in sight. */
    private static Optional<String> type(Value root) {
        if (root.constant instanceof String literal) {
            return Optional.of(literal);
        }
        Instr made = root.definition;
        if (made == null || made.op != Op.CALL || made.args.length == 0) {
            return Optional.empty();
        }
        if (made.call().name().equals("forName") || made.call().name().equals("loadClass")) {
            return java.util.Arrays.stream(made.args)
                    .map(arg -> arg.root().constant)
                    .filter(String.class::isInstance)
                    .map(name -> String.valueOf(name).replace('.', '/'))
                    .findFirst();
        }
        return made.call().name().equals("getClass") ? Optional.of(made.args[0].root().type) : Optional.empty();
    }
}
