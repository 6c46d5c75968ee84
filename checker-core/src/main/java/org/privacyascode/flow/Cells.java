package org.privacyascode.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fields followed without the object that holds them: what lies too deep in a structure, in a circular one, or in a static field
 * that is used everywhere. Whoever reads such a field gets what anybody put into it.
 */
final class Cells {

    private final Solver solver;
    private final Map<Context.Key, Node> filled = new HashMap<>();

    Cells(Solver solver) {
        this.solver = solver;
    }

    /** Puts data into a field named by a path that is too deep. */
    void fill(Path.Deep deep, int marks, Context context, Edge edge) {
        Optional<FieldRef> field = solver.calls.hierarchy().field(deep.field());
        field.ifPresent(one -> fill(one, deep.inside(), marks, context, edge));
    }

    /** Puts data into a field. */
    void fill(FieldRef field, Path inside, int marks, Context context, Edge edge) {
        int tags = marks & ~Tags.SEED;
        if (isKnownOtherwise(field, inside, tags)) {
            return;
        }
        Value root = solver.statics.root(field);
        Context.Key key = new Context.Key(root, inside, tags, -1);
        Node cell = filled.get(key);
        if (cell != null) {
            cell.add(edge);
            return;
        }
        cell = new Node(context, root, inside, tags, -1);
        cell.add(edge);
        filled.put(key, cell);
        for (MethodKey method : solver.index.loadsOf(field)) {
            MethodIr ir = solver.bodies.of(method);
            if (ir != null) {
                read(cell, field, ir);
            }
        }
    }

    /** A labelled field is a source by itself; a whole labelled object is one again wherever its class is known. */
    private boolean isKnownOtherwise(FieldRef field, Path inside, int tags) {
        boolean labelled = inside.isEmpty() && Tags.safeguards(tags) == 0 && solver.types.isLabelled(field);
        return labelled || Tags.isObject(tags) || solver.types.isDenied(field);
    }

    private void read(Node cell, FieldRef field, MethodIr ir) {
        for (Instr instr : ir.code) {
            boolean load = (instr.op == Op.LOAD_FIELD || instr.op == Op.LOAD_STATIC)
                    && instr.key().equals(field.key());
            if (load) {
                Edge edge = new Edge(null, instr, cell, null);
                solver.reach(solver.zero(ir), instr.resultOrFail(), cell.path, cell.tags, instr.index, edge);
            }
        }
    }
}
