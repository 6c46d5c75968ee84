package org.privacyascode.flow;

import org.privacyascode.knowledge.CallKnowledge;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/** Notes where data arrive at a call that signatures name as a sink. */
final class Sinks {

    private final Solver solver;
    private final Transfer transfer;

    Sinks(Solver solver, Transfer transfer) {
        this.solver = solver;
        this.transfer = transfer;
    }

    /** A fact meets a call as one of its operands. */
    void meet(Node node, Instr at, CallKnowledge known, int operand) {
        for (Signature.Sink sink : known.sinks()) {
            for (Slot slot : sink.what()) {
                Path rest = Steps.inside(slot, node, at, operand);
                if (rest == null) {
                    continue;
                }
                boolean text = slot.reach() == Slot.Reach.TEXT || sink.kind().equals("log");
                if (text ? transfer.shows(node, at, operand, rest) : isHandedOver(rest)) {
                    solver.hits.add(new Hit(at, sink, node, operand, at));
                }
            }
        }
    }

    private static boolean isHandedOver(Path rest) {
        return !rest.head.equals(Path.RESULT) && !rest.head.startsWith(Path.CAPTURED);
    }

    /** What is put later into the result of a call, such as a stream, arrives where that call leads. */
    void later(Node node, Instr definition) {
        for (Signature.Sink sink : solver.calls.site(definition).known().sinks()) {
            for (Slot slot : sink.what()) {
                boolean later = slot.base() == Slot.Base.RESULT && !node.path.isEmpty();
                if (later && Steps.consume(slot.path(), node.path, definition) != null) {
                    for (int birth : node.births) {
                        Instr at = birth < 0 ? definition : node.context.ir.code.get(birth);
                        boolean call = at.op == Op.CALL && at.args.length > 0;
                        solver.hits.add(new Hit(call ? at : definition, sink, node, 0, definition));
                    }
                }
            }
        }
    }
}
