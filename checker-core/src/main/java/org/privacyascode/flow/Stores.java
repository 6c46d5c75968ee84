package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;

/** Which values are put into a field, by the class that declares it and by whoever sets a static one. Looks when asked. */
final class Stores {

    private static final int MOST = 16;

    private final Solver solver;
    private final Map<String, List<Store>> known = new HashMap<>();

    /** A value, and the method in which it is put there. */
    record Store(Value value, MethodIr ir) {}

    Stores(Solver solver) {
        this.solver = solver;
    }

    List<Store> of(FieldRef field, boolean isStatic) {
        return known.computeIfAbsent(field.key(), key -> isStatic ? ofStatic(field) : ofObject(field));
    }

    private List<Store> ofStatic(FieldRef field) {
        List<Store> found = new ArrayList<>();
        solver.index.storesOf(field).forEach(method -> collect(method, Op.STORE_STATIC, field, found));
        return List.copyOf(found);
    }

    private List<Store> ofObject(FieldRef field) {
        List<Store> found = new ArrayList<>();
        Optional<ClassShape> shape = solver.calls.hierarchy().program().find(field.owner());
        List<MethodShape> methods = shape.map(ClassShape::methods).orElse(List.of());
        for (MethodShape method : methods) {
            collect(new MethodKey(field.owner(), method.name(), method.descriptor()), Op.STORE_FIELD, field, found);
        }
        for (String below : solver.calls.hierarchy().applicationSubtypes(field.owner())) {
            if (!below.equals(field.owner()) && found.size() < MOST) {
                solver.calls.hierarchy().program().find(below).ifPresent(one -> one.methods().stream()
                        .filter(method -> method.name().equals("<init>"))
                        .forEach(method -> collect(
                                new MethodKey(below, method.name(), method.descriptor()),
                                Op.STORE_FIELD,
                                field,
                                found)));
            }
        }
        return List.copyOf(found);
    }

    private void collect(MethodKey method, Op op, FieldRef field, List<Store> found) {
        @Nullable MethodIr ir = solver.bodies.of(method);
        if (ir == null) {
            return;
        }
        for (Instr instr : ir.code) {
            if (instr.op == op && instr.key().equals(field.key()) && found.size() < MOST) {
                found.add(new Store(instr.args[instr.args.length - 1], ir));
            }
        }
    }
}
