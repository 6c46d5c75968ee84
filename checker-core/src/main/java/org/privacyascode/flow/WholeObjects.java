package org.privacyascode.flow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.privacyascode.code.MethodShape;
import org.privacyascode.knowledge.Slot;

/** Where objects that hold labelled fields begin to count as data themselves. */
final class WholeObjects {

    private final LabelledTypes types;
    private final Calls calls;

    WholeObjects(LabelledTypes types, Calls calls) {
        this.types = types;
        this.calls = calls;
    }

    /** Labelled objects that are handed to something that does not know their class any more. */
    void handedOn(Context context, Solver solver, Instr instr) {
        for (int operand = 0; operand < instr.args.length; operand++) {
            Value value = instr.args[operand];
            boolean receiver = operand == 0
                    && (instr.op == Op.STORE_FIELD || instr.op == Op.STORE_ELEMENT || instr.op == Op.LOAD_FIELD);
            String type = element(value.type);
            boolean typedField = instr.op == Op.STORE_FIELD
                    && instr.subject instanceof FieldRef field
                    && types.mentioned(field.descriptor());
            boolean typedArray = instr.op == Op.STORE_ELEMENT && types.holds(element(instr.args[0].type));
            if (receiver || typedField || typedArray || !types.holds(type) || isOwn(context, value)) {
                continue;
            }
            boolean called =
                    instr.op == Op.CALL && operand == 0 && !instr.call().isStatic();
            if (called
                    && !solver.calls.site(instr).known().described()
                    && solver.calls.site(instr).known().sinks().isEmpty()) {
                continue;
            }
            SourceRef ref = new SourceRef(List.of(), type, "a whole " + Sources.simple(type), false);
            Path path = value.type.startsWith("[") ? solver.empty.under(Slot.ELEMENT) : solver.empty;
            Node seed = new Node(context, value.root(), path, Tags.OBJECT | Tags.SEED, instr.index);
            seed.add(new Edge(null, instr, null, ref));
            solver.seed(seed, instr);
        }
    }

    /** {@code this} of a class is handed on by its own methods all the time; only its callers mean data by it. */
    private static boolean isOwn(Context context, Value value) {
        return value.root().kind == Value.Kind.PARAMETER && value.root().index == 0 && !context.ir.isStatic();
    }

    /** Lists and the like of labelled objects that a method of ours returns. */
    void listed(Context context, Solver solver, Instr instr) {
        CallRef call = instr.call();
        if (instr.result == null
                || !calls.hierarchy().program().isApplication(call.owner())
                || !instr.result.isReference()) {
            return;
        }
        Optional<String> generic = calls.hierarchy()
                .declared(call.owner(), call.name(), call.descriptor())
                .flatMap(MethodShape::signature)
                .map(signature -> signature.substring(signature.lastIndexOf(')') + 1))
                .filter(signature -> signature.indexOf('<') > 0);
        generic.map(signature -> signature.substring(signature.indexOf('<')))
                .flatMap(types::first)
                .ifPresent(type -> {
                    SourceRef ref = new SourceRef(
                            List.of(), type, Sources.simple(type) + " objects from " + call.words(), false);
                    solver.reach(
                            context,
                            Objects.requireNonNull(instr.result),
                            solver.empty.under(Slot.ELEMENT),
                            Tags.OBJECT,
                            instr.index,
                            new Edge(null, instr, null, ref));
                });
    }

    private static String element(String type) {
        return type.startsWith("[L") ? type.substring(2, type.length() - 1) : type;
    }
}
