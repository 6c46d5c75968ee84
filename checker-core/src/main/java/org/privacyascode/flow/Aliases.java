package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final ParameterParts parts;

    /** A place that holds the object. */
    interface Found {
        void at(Value root, Path path);
    }

    Aliases(Bodies bodies, Calls calls, Path empty) {
        this.bodies = bodies;
        this.calls = calls;
        this.parts = new ParameterParts(bodies, calls, empty);
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
            if (path.deep().isPresent()) {
                return;
            }
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
                            for (ParameterParts.Way way : parts.returned(callee, 0)) {
                                spread(definition.args[way.parameter()], Path.join(way.path(), path), depth);
                            }
                        }
                    }
                    for (Signature.Pass pass : site.known().passes()) {
                        if (pass.to().base() == Slot.Base.RESULT
                                && pass.to().path().isEmpty()
                                && ParameterParts.isValue(pass)
                                && !pass.same()) {
                            ParameterParts.operand(definition, pass.from())
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
                for (ParameterParts.Stored one : parts.stored(callee, 0)) {
                    Value what = use.args[one.what().parameter()];
                    Value where = use.args[one.where().parameter()];
                    Path carried = what.root() == root ? strip(path, one.what().path()) : null;
                    if (carried != null && !carried.isEmpty()) {
                        spread(where, Path.join(one.where().path(), carried), depth);
                    }
                    Path inside = where.root() == root ? strip(path, one.where().path()) : null;
                    if (inside != null) {
                        spread(what, Path.join(one.what().path(), inside), depth);
                    }
                }
            }
            for (Signature.Pass pass : site.known().passes()) {
                if (!ParameterParts.isValue(pass) || pass.same() || pass.to().base() == Slot.Base.RESULT) {
                    continue;
                }
                for (Value from : ParameterParts.operand(use, pass.from())) {
                    for (Value to : ParameterParts.operand(use, pass.to())) {
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

    private static @Nullable Path strip(Path path, Path prefix) {
        Path rest = path;
        for (Path step = prefix; !step.isEmpty(); step = step.tail()) {
            if (rest.isEmpty() || !rest.head.equals(step.head)) {
                return null;
            }
            rest = rest.tail();
        }
        return rest;
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
}
