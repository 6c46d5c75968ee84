package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/** What methods do with parts of their parameters, whatever data these hold: which they return, and which they put into others. */
final class ParameterParts {

    private final Bodies bodies;
    private final Calls calls;
    private final Path empty;
    private final Map<MethodIr, List<Way>> returned = new HashMap<>();
    private final Map<MethodIr, List<Stored>> stored = new HashMap<>();

    /** A part of a parameter. */
    record Way(int parameter, Path path) {}

    /** A parameter's part that is put into another's. */
    record Stored(Way what, Way where) {}

    ParameterParts(Bodies bodies, Calls calls, Path empty) {
        this.bodies = bodies;
        this.calls = calls;
        this.empty = empty;
    }

    /** Whether a pass hands on the object itself. */
    static boolean isValue(Signature.Pass pass) {
        return pass.from().reach() == Slot.Reach.VALUE && pass.safeguard().isEmpty();
    }

    /** The operand of a call that a place names. */
    static List<Value> operand(Instr call, Slot slot) {
        int shift = call.call().isStatic() ? 0 : 1;
        int at = slot.base() == Slot.Base.THIS ? 0 : slot.base() == Slot.Base.ARGUMENT ? slot.index() + shift : -1;
        boolean exists = at >= 0 && at < call.args.length && !(slot.base() == Slot.Base.THIS && shift == 0);
        return exists ? List.of(call.args[at]) : List.of();
    }

    /** Parts of parameters that a method may return. */
    List<Way> returned(MethodIr ir, int depth) {
        List<Way> known = returned.get(ir);
        if (known == null) {
            known = new ArrayList<>();
            returned.put(ir, known);
            for (Instr instr : ir.code) {
                if (instr.op == Op.RETURN && instr.args.length == 1 && known.size() < 8) {
                    known.addAll(chase(instr.args[0], depth, 0));
                }
            }
        }
        return known;
    }

    /** Parts of parameters that a method puts into parts of others. */
    List<Stored> stored(MethodIr ir, int depth) {
        List<Stored> known = stored.get(ir);
        if (known == null) {
            known = new ArrayList<>();
            stored.put(ir, known);
            for (Instr instr : ir.code) {
                if (known.size() > 16) {
                    break;
                }
                if (instr.op == Op.STORE_FIELD || instr.op == Op.STORE_ELEMENT) {
                    store(instr.args[1], empty, instr.args[0], empty.under(instr.key()), depth, known);
                } else if (instr.op == Op.CALL && depth < 3) {
                    storeInCall(instr, ir, depth, known);
                }
            }
        }
        return known;
    }

    private void storeInCall(Instr instr, MethodIr ir, int depth, List<Stored> known) {
        CallSite site = calls.site(instr);
        for (MethodKey target : site.targets().size() > 3 ? List.<MethodKey>of() : site.targets()) {
            MethodIr callee = bodies.of(target);
            if (callee != null && callee != ir && callee.parameters.size() == instr.args.length) {
                for (Stored one : List.copyOf(stored(callee, depth + 1))) {
                    store(
                            instr.args[one.what().parameter()],
                            one.what().path(),
                            instr.args[one.where().parameter()],
                            one.where().path(),
                            depth,
                            known);
                }
            }
        }
        for (Signature.Pass pass : site.known().passes()) {
            if (isValue(pass) && !pass.same() && pass.from().path().isEmpty()) {
                for (Value from : operand(instr, pass.from())) {
                    for (Value to : operand(instr, pass.to())) {
                        store(from, empty, to, Steps.join(pass.to().path(), empty, instr), depth, known);
                    }
                }
            }
        }
    }

    private void store(Value what, Path part, Value where, Path into, int depth, List<Stored> known) {
        if (!what.isReference()) {
            return;
        }
        for (Way from : chase(what, depth, 0)) {
            for (Way to : chase(where, depth, 0)) {
                if (!into.isEmpty() || !to.path().isEmpty()) {
                    known.add(new Stored(
                            new Way(from.parameter(), Path.join(from.path(), part)),
                            new Way(to.parameter(), Path.join(to.path(), into))));
                }
            }
        }
    }

    private List<Way> chase(Value value, int depth, int hops) {
        Value root = value.root();
        if (root.kind == Value.Kind.PARAMETER) {
            return List.of(new Way(root.index, empty));
        }
        Instr definition = root.definition;
        if (definition == null || hops > 6) {
            return List.of();
        }
        List<Way> found = new ArrayList<>();
        switch (definition.op) {
            case LOAD_FIELD, LOAD_ELEMENT -> {
                for (Way way : chase(definition.args[0], depth, hops + 1)) {
                    found.add(new Way(way.parameter(), append(way.path(), definition.key())));
                }
            }
            case PHI -> {
                for (Value operand : definition.args) {
                    found.addAll(found.size() > 4 ? List.of() : chase(operand, depth, hops + 2));
                }
            }
            case CALL -> {
                if (depth < 2) {
                    for (MethodKey target : calls.site(definition).targets()) {
                        MethodIr callee = bodies.of(target);
                        if (callee != null && found.size() < 4 && callee.parameters.size() == definition.args.length) {
                            for (Way way : List.copyOf(returned(callee, depth + 1))) {
                                for (Way outer : chase(definition.args[way.parameter()], depth, hops + 2)) {
                                    found.add(new Way(outer.parameter(), Path.join(outer.path(), way.path())));
                                }
                            }
                        }
                    }
                }
            }
            default -> {}
        }
        return found;
    }

    private Path append(Path path, String step) {
        return Path.join(path, empty.under(step));
    }
}
