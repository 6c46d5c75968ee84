package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Finds the lambdas and method references that a value may be, and their bodies. */
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

    /** What runs when a function is called; absent where it is not ours. */
    @Nullable
    MethodIr body(LambdaRef lambda) {
        CallRef call = lambda.body();
        if (!lambda.construct() && call.name().startsWith("lambda$")) {
            Optional<MethodKey> target = solver.calls.hierarchy().resolve(call.owner(), call.name(), call.descriptor());
            return target.map(solver.bodies::of).orElse(null);
        }
        return solver.bodies.bridge(lambda, new Type[0], new Type[0]);
    }

    /** Whether the body of a lambda or method reference is a method. */
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
                                - solver.callbacks
                                        .openMethod(lambda.functional())
                                        .map(open -> open.parameters().size())
                                        .orElse(0));
        return new Fn(lambda, made, body, captured);
    }

    /** The functions that a value may be. */
    List<Fn> of(Value value, MethodIr home) {
        Value root = value.root();
        if (!mayBeFunction(root) && !solver.callbacks.isFunctional(value.type)) {
            return List.of();
        }
        List<Fn> found = known.get(root);
        if (found == null) {
            found = new ArrayList<>();
            known.put(root, found);
            collect(root, home, DEPTH, found);
        }
        return found;
    }

    private boolean mayBeFunction(Value root) {
        return root.definition != null && root.definition.op == Op.LAMBDA || solver.callbacks.isFunctional(root.type);
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
        for (MethodKey caller : solver.index.callers(home.key)) {
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
        if (!solver.callbacks.isFunctional(load.resultOrFail().type)) {
            return;
        }
        List<MethodKey> stores = solver.index.storesOf((FieldRef) Objects.requireNonNull(load.subject));
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
}
