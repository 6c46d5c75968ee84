package org.privacyascode.flow;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Where an object comes from that is handed over whole: whether its fields come from outside, or were read from where they already are. */
final class Provenance {

    /** How an object came to be. */
    enum Origin {
        /** Made in sight: what its fields hold came there in sight too. */
        CREATED,
        /** Read from a store, or from where nobody can say. */
        LOADED,
        /** Given by whoever calls the application: a bound request, a message. */
        GIVEN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int DEPTH = 5;
    private static final Pattern MADE_FROM_TEXT = Pattern.compile(
            "(read|from|parse|map|convert|bind|deserialize|decode|unmarshal)[A-Z].*|read|map|convert|parse");

    private final Solver solver;

    Provenance(Solver solver) {
        this.solver = solver;
    }

    /** Where a value comes from; of several ways the one that matters most, which is the one from outside. */
    Origin of(Value value, MethodIr home) {
        EnumSet<Origin> found = EnumSet.noneOf(Origin.class);
        collect(value.root(), home, DEPTH, found, new HashSet<>());
        return found.contains(Origin.GIVEN)
                ? Origin.GIVEN
                : found.contains(Origin.LOADED) || found.isEmpty() ? Origin.LOADED : Origin.CREATED;
    }

    private void collect(Value value, MethodIr home, int depth, Set<Origin> found, Set<Value> seen) {
        Instr definition = value.definition;
        if (depth < 0 || !seen.add(value)) {
            return;
        }
        if (value.kind == Value.Kind.NEW) {
            found.add(Origin.CREATED);
        } else if (value.kind == Value.Kind.PARAMETER) {
            parameter(value, home, depth, found, seen);
        } else if (definition == null) {
            found.add(Origin.LOADED);
        } else {
            switch (definition.op) {
                case PHI -> {
                    for (Value operand : definition.args) {
                        collect(operand.root(), home, depth, found, seen);
                    }
                }
                case CALL -> call(definition, home, depth, found, seen);
                case LOAD_FIELD, LOAD_ELEMENT -> collect(definition.args[0].root(), home, depth - 1, found, seen);
                default -> found.add(Origin.LOADED);
            }
        }
    }

    private void parameter(Value value, MethodIr home, int depth, Set<Origin> found, Set<Value> seen) {
        boolean isReceiver = value.index == 0 && !home.isStatic();
        if (isReceiver || home.key.name().startsWith("lambda$")) {
            found.add(Origin.LOADED);
            return;
        }
        boolean isCalled = false;
        for (MethodKey caller : solver.index.callers(home.key)) {
            MethodIr ir = solver.bodies.of(caller);
            for (Instr instr : ir == null ? Set.<Instr>of() : ir.code) {
                if (instr.op == Op.CALL
                        && instr.args.length > value.index
                        && solver.calls.site(instr).targets().contains(home.key)) {
                    isCalled = true;
                    collect(instr.args[value.index].root(), Objects.requireNonNull(ir), depth - 1, found, seen);
                }
            }
        }
        if (!isCalled) {
            found.add(Origin.GIVEN);
        }
    }

    private void call(Instr call, MethodIr home, int depth, Set<Origin> found, Set<Value> seen) {
        boolean isOurs = false;
        for (MethodKey target : solver.calls.site(call).targets()) {
            MethodIr ir = solver.bodies.of(target);
            for (Instr instr : ir == null ? Set.<Instr>of() : ir.code) {
                if (instr.op == Op.RETURN && instr.args.length == 1) {
                    isOurs = true;
                    collect(instr.args[0].root(), Objects.requireNonNull(ir), depth - 1, found, seen);
                }
            }
        }
        if (!isOurs) {
            found.add(MADE_FROM_TEXT.matcher(call.call().name()).matches() ? Origin.GIVEN : Origin.LOADED);
        }
    }
}
