package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands data that began in a method, rather than came in, to everyone who calls it, and to everyone who reads a static field. */
final class Leaving {

    private final Solver solver;
    private final Transfer transfer;
    private final ServiceFields services;
    private final Map<MethodKey, List<Caller>> callers = new HashMap<>();

    /** An instruction that calls a method or makes a function of it. */
    private record Caller(MethodIr ir, Instr at, Context.Kind kind) {}

    Leaving(Solver solver, Transfer transfer) {
        this.solver = solver;
        this.transfer = transfer;
        this.services = new ServiceFields(solver);
    }

    /** Data that began in a method leave it: everyone who calls it gets them. */
    void run(Context context, Node out) {
        MethodKey method = context.ir.key;
        List<Caller> all = callers.get(method);
        if (all == null) {
            all = find(method);
            callers.put(method, all);
        }
        for (Caller caller : all) {
            Context.Link link = new Context.Link(solver.zero(caller.ir()), null, caller.at(), caller.kind(), -1, null);
            transfer.comeBack(link, context.ir, out);
        }
        if (solver.index.callers(method).isEmpty()) {
            solver.statics.name(out.root).ifPresent(field -> spill(field, out));
        }
        if (all.isEmpty()) {
            services.spill(context, out);
        }
        if (all.isEmpty() && out.root == context.ir.returned) {
            transfer.returnFromCallback(method, out);
        }
    }

    private List<Caller> find(MethodKey method) {
        List<Caller> found = new ArrayList<>();
        for (MethodKey caller : solver.index.callers(method)) {
            MethodIr ir = solver.bodies.of(caller);
            if (ir == null) {
                continue;
            }
            for (Instr instr : ir.code) {
                boolean calling = instr.op == Op.CALL
                        && solver.calls.site(instr).targets().contains(method);
                if (calling || instr.op == Op.LAMBDA && transfer.runs(instr, method)) {
                    found.add(new Caller(ir, instr, calling ? Context.Kind.CALL : Context.Kind.CAPTURE));
                }
            }
        }
        return found;
    }

    /** A static field holds data when an entry point ends: everyone who reads it gets them. */
    private void spill(FieldRef field, Node out) {
        for (MethodKey user : solver.index.usersOf(field)) {
            MethodIr ir = solver.bodies.of(user);
            if (ir != null && ir != out.context.ir) {
                solver.reach(solver.zero(ir), out.root, out.path, out.tags, -1, new Edge(null, null, out, null));
            }
        }
    }
}
