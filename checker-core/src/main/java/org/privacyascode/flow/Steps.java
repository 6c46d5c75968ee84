package org.privacyascode.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacyascode.knowledge.Slot;

/** Steps of signatures' places, at one call. */
final class Steps {

    private Steps() {}

    /** The step of an access path that a place's step means at a call. */
    static String at(String step, Instr call) {
        if (step.startsWith("[@")) {
            int argument = Integer.parseInt(step.substring(2, step.length() - 1))
                    + (call.call().isStatic() ? 0 : 1);
            Object constant = argument < call.args.length ? call.args[argument].root().constant : null;
            return constant instanceof String || constant instanceof Integer ? "[" + constant + "]" : Slot.ELEMENT;
        }
        return step.startsWith("[") ? step : "." + step;
    }

    /** What is left of a path inside a place; absent when it leads elsewhere. */
    static @Nullable Path consume(List<String> steps, Path path, Instr call) {
        Path rest = path;
        for (String step : steps) {
            rest = rest.after(at(step, call));
            if (rest == null) {
                return null;
            }
        }
        return rest;
    }

    /** A path under a place. */
    static Path join(List<String> steps, Path inner, Instr call) {
        Path path = inner;
        for (int index = steps.size() - 1; index >= 0; index--) {
            path = path.under(at(steps.get(index), call));
        }
        return path;
    }

    /** What is left of a fact inside a place of a call; absent when it is not about that operand. */
    static @Nullable Path inside(Slot slot, Node node, Instr at, int operand) {
        int shift = at.call().isStatic() ? 0 : 1;
        Path path = node.path;
        switch (slot.base()) {
            case THIS -> {
                if (operand != 0 || shift == 0) {
                    return null;
                }
            }
            case ARGUMENT -> {
                int argument = operand - shift;
                if (argument != slot.index() && !(slot.onwards() && argument > slot.index())) {
                    return null;
                }
                boolean packed = slot.onwards()
                        && operand == at.args.length - 1
                        && at.args[operand].type.startsWith("[")
                        && path.head.startsWith("[");
                if (packed) {
                    path = path.tail();
                }
            }
            case CALLBACK -> {
                if (slot.callback() != Slot.CALLBACK_RESULT
                        || operand - shift != slot.index()
                        || !path.head.equals(Path.RESULT)) {
                    return null;
                }
                path = path.tail();
            }
            default -> {
                return null;
            }
        }
        return consume(slot.path(), path, at);
    }
}
