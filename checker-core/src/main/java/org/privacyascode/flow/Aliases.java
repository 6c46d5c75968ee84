package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/**
 * Other names of an object inside a method: where it was loaded from, and where it was put before. When a part of the object
 * changes, the change is seen under all of them. Reads the bodies, knows nothing of data.
 */
final class Aliases {

    private static final int DEPTH = 5;

    private final Bodies bodies;
    private final Calls calls;
    private final Path empty;
    private final Map<MethodIr, List<Way>> returned = new HashMap<>();
    private final Map<MethodIr, List<Stored>> stored = new HashMap<>();

    /** A part of a parameter. */
    record Way(int parameter, Path path) {}

    /** A parameter's part that is put into another's. */
    record Stored(Way what, Way where) {}

    /** A place that holds the object. */
    interface Found {
        void at(Value root, Path path);
    }

    Aliases(Bodies bodies, Calls calls, Path empty) {
        this.bodies = bodies;
        this.calls = calls;
        this.empty = empty;
    }

    /** All names of a part of an object at an instruction, itself first. */
    void of(MethodIr ir, Value base, Path path, Instr at, Found found) {
        new Search(ir, at, found).spread(base.root(), path, 0);
    }

    private final class Search {
        private final MethodIr ir;
        private final Instr at;
        private final Found found;
        private final Set<Context.Key> seen = new HashSet<>();

        Search(MethodIr ir, Instr at, Found found) {
            this.ir = ir;
            this.at = at;
            this.found = found;
        }

        void spread(Value base, Path path, int depth) {
            Value root = base.root();
            if (depth > DEPTH || path.isEmpty() || !seen.add(new Context.Key(root, path, 0, 0))) {
                return;
            }
            found.at(root, path);
            if (root.definition != null) {
                origins(root.definition, path, depth + 1);
            }
            for (Instr use : root.uses) {
                if (use != at && comesBefore(use)) {
                    holders(use, root, path, depth + 1);
                }
            }
        }

        private boolean comesBefore(Instr use) {
            if (use.block == at.block && use.index < at.index) {
                return true;
            }
            return reach(ir, ir.blocks.get(use.block)).get(at.block);
        }

        private void origins(Instr definition, Path path, int depth) {
            switch (definition.op) {
                case LOAD_FIELD, LOAD_ELEMENT -> spread(definition.args[0], path.under(definition.key()), depth);
                case PHI -> {
                    for (Value operand : definition.args) {
                        spread(operand, path, depth);
                    }
                }
                case CALL -> {
                    CallSite site = calls.site(definition);
                    for (MethodKey target : site.targets()) {
                        MethodIr callee = bodies.of(target);
                        if (callee != null && callee != ir) {
                            for (Way way : returned(callee, 0)) {
                                spread(definition.args[way.parameter()], join(way.path(), path), depth);
                            }
                        }
                    }
                    for (Signature.Pass pass : site.known().passes()) {
                        if (pass.to().base() == Slot.Base.RESULT
                                && pass.to().path().isEmpty()
                                && isValue(pass)
                                && !pass.same()) {
                            operand(definition, pass.from())
                                    .forEach(from ->
                                            spread(from, Steps.join(pass.from().path(), path, definition), depth));
                        }
                    }
                }
                default -> {}
            }
        }

        private void holders(Instr use, Value root, Path path, int depth) {
            switch (use.op) {
                case STORE_FIELD, STORE_ELEMENT -> {
                    if (use.args[1].root() == root) {
                        spread(use.args[0], path.under(use.key()), depth);
                    }
                    if (use.args[0].root() == root && path.head.equals(use.key())) {
                        spread(use.args[1], path.tail(), depth);
                    }
                }
                case LOAD_FIELD, LOAD_ELEMENT -> {
                    if (path.head.equals(use.key())) {
                        spread(use.resultOrFail(), path.tail(), depth);
                    }
                }
                case PHI -> spread(use.resultOrFail(), path, depth);
                case CALL -> holdersInCall(use, root, path, depth);
                default -> {}
            }
        }

        private void holdersInCall(Instr use, Value root, Path path, int depth) {
            CallSite site = calls.site(use);
            for (MethodKey target : site.targets()) {
                MethodIr callee = bodies.of(target);
                if (callee == null || callee == ir || use.args.length != callee.parameters.size()) {
                    continue;
                }
                for (Stored one : stored(callee, 0)) {
                    Value what = use.args[one.what().parameter()];
                    Value where = use.args[one.where().parameter()];
                    if (what.root() == root && one.what().path().isEmpty()) {
                        spread(where, join(one.where().path(), path), depth);
                    }
                    Path inside = where.root() == root ? strip(path, one.where().path()) : null;
                    if (inside != null) {
                        spread(what, join(one.what().path(), inside), depth);
                    }
                }
            }
            for (Signature.Pass pass : site.known().passes()) {
                if (!isValue(pass) || pass.same() || pass.to().base() == Slot.Base.RESULT) {
                    continue;
                }
                for (Value from : operand(use, pass.from())) {
                    for (Value to : operand(use, pass.to())) {
                        if (from.root() == root && pass.from().path().isEmpty()) {
                            spread(to, Steps.join(pass.to().path(), path, use), depth);
                        }
                        Path inside =
                                to.root() == root ? Steps.consume(pass.to().path(), path, use) : null;
                        if (inside != null && !pass.to().path().isEmpty()) {
                            spread(from, Steps.join(pass.from().path(), inside, use), depth);
                        }
                    }
                }
            }
        }
    }

    private static boolean isValue(Signature.Pass pass) {
        return pass.from().reach() == Slot.Reach.VALUE && pass.safeguard().isEmpty();
    }

    private static List<Value> operand(Instr call, Slot slot) {
        int shift = call.call().isStatic() ? 0 : 1;
        int at = slot.base() == Slot.Base.THIS ? 0 : slot.base() == Slot.Base.ARGUMENT ? slot.index() + shift : -1;
        boolean exists = at >= 0 && at < call.args.length && !(slot.base() == Slot.Base.THIS && shift == 0);
        return exists ? List.of(call.args[at]) : List.of();
    }

    private static @org.jspecify.annotations.Nullable Path strip(Path path, Path prefix) {
        Path rest = path;
        for (Path step = prefix; !step.isEmpty(); step = step.tail()) {
            if (rest.isEmpty() || !rest.head.equals(step.head)) {
                return null;
            }
            rest = rest.tail();
        }
        return rest;
    }

    static Path join(Path outer, Path inner) {
        return outer.isEmpty() ? inner : join(outer.tail(), inner).under(outer.head);
    }

    static BitSet reach(MethodIr ir, Block from) {
        BitSet reach = from.reach;
        if (reach == null) {
            reach = new BitSet(ir.blocks.size());
            List<Block> todo = new ArrayList<>(from.successors);
            todo.addAll(from.handlers);
            while (!todo.isEmpty()) {
                Block next = todo.remove(todo.size() - 1);
                if (!reach.get(next.id)) {
                    reach.set(next.id);
                    todo.addAll(next.successors);
                    todo.addAll(next.handlers);
                }
            }
            from.reach = reach;
        }
        return reach;
    }

    /** Parts of parameters that a method may return. */
    private List<Way> returned(MethodIr ir, int depth) {
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

    private List<Stored> stored(MethodIr ir, int depth) {
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
                            new Way(from.parameter(), join(from.path(), part)),
                            new Way(to.parameter(), join(to.path(), into))));
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
                                    found.add(new Way(outer.parameter(), join(outer.path(), way.path())));
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
        return join(path, empty.under(step));
    }
}
