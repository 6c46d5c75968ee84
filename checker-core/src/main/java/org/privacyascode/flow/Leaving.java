package org.privacyascode.flow;

import java.util.List;

/** Hands data that began in a method, rather than came in, to everyone who calls it, and to everyone who reads a static field. */
final class Leaving {

    private final Solver solver;
    private final Transfer transfer;
    private final ServiceFields services;

    Leaving(Solver solver, Transfer transfer) {
        this.solver = solver;
        this.transfer = transfer;
        this.services = new ServiceFields(solver);
    }

    /** Data that began in a method leave it: everyone who calls it gets them. */
    void run(Context context, Node out) {
        MethodKey method = context.ir.key;
        List<MethodKey> callers = solver.index.callers(method.name(), method.descriptor());
        boolean found = false;
        for (MethodKey caller : callers) {
            MethodIr ir = solver.bodies.of(caller);
            if (ir == null) {
                continue;
            }
            for (Instr instr : ir.code) {
                boolean calling = instr.op == Op.CALL
                        && solver.calls.site(instr).targets().contains(method);
                boolean capturing = instr.op == Op.LAMBDA && transfer.runs(instr, method);
                if (calling || capturing) {
                    found = true;
                    Context.Kind kind = calling ? Context.Kind.CALL : Context.Kind.CAPTURE;
                    transfer.comeBack(new Context.Link(solver.zero(ir), null, instr, kind, -1, null), context.ir, out);
                }
            }
        }
        solver.statics.name(out.root).filter(name -> callers.isEmpty()).ifPresent(name -> spill(name, out));
        if (!found) {
            services.spill(context, out);
        }
        if (!found && out.root == context.ir.returned) {
            transfer.returnFromCallback(context.ir.key, out);
        }
    }

    /** A static field holds data when an entry point ends: everyone who reads it gets them. */
    private void spill(String field, Node out) {
        for (MethodKey user : solver.index.usersOfStatic(field)) {
            MethodIr ir = solver.bodies.of(user);
            if (ir != null && ir != out.context.ir) {
                solver.reach(solver.zero(ir), out.root, out.path, out.tags, -1, new Edge(null, null, out, null));
            }
        }
    }
}
