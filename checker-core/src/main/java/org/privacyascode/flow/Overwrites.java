package org.privacyascode.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fields that a called method overwrites whatever happens: those it writes on the straight way from its first instruction, before
 * it could have read them. A fact about such a field ends at the call.
 */
final class Overwrites {

    private final Bodies bodies;
    private final Calls calls;
    private final StaticFields statics;
    private final Map<MethodIr, Set<String>> known = new HashMap<>();

    Overwrites(Bodies bodies, Calls calls, StaticFields statics) {
        this.bodies = bodies;
        this.calls = calls;
        this.statics = statics;
    }

    /** Whether what a fact speaks of is gone after a call. */
    boolean ends(Node node, Instr call) {
        Optional<String> field = statics.name(node.root).map(FieldRef::key);
        if (field.isEmpty() && node.path.isEmpty()) {
            return false;
        }
        List<MethodKey> targets = calls.site(call).targets();
        return !targets.isEmpty()
                && targets.stream().allMatch(target -> {
                    MethodIr callee = bodies.of(target);
                    return callee != null
                            && callee.parameters.size() == call.args.length
                            && of(callee).contains(field.orElseGet(() -> part(node, call)));
                });
    }

    private static String part(Node node, Instr call) {
        for (int index = 0; index < call.args.length; index++) {
            if (call.args[index].root() == node.root) {
                return index + " " + node.path.head;
            }
        }
        return "";
    }

    private Set<String> of(MethodIr method) {
        return known.computeIfAbsent(method, Overwrites::find);
    }

    private static Set<String> find(MethodIr method) {
        Set<String> written = new HashSet<>();
        Set<String> read = new HashSet<>();
        Block block = method.blocks.get(0);
        Set<Block> passed = new HashSet<>();
        while (passed.add(block) && block.handlers.isEmpty() && block.phis.isEmpty()) {
            for (Instr instr : method.code.subList(block.first, block.end)) {
                if (instr.op == Op.CALL || instr.op == Op.THROW) {
                    return written;
                }
                String part = part(instr);
                if (instr.op == Op.STORE_FIELD || instr.op == Op.STORE_STATIC) {
                    if (!read.contains(part)) {
                        written.add(part);
                    }
                } else {
                    read.add(part);
                }
            }
            if (block.successors.size() != 1) {
                break;
            }
            block = block.successors.get(0);
        }
        written.remove("");
        return written;
    }

    /** The field of a parameter, or the static field, that an instruction reads or writes. */
    private static String part(Instr instr) {
        return switch (instr.op) {
            case LOAD_STATIC, STORE_STATIC -> instr.key();
            case LOAD_FIELD, STORE_FIELD -> {
                Value base = instr.args[0].root();
                yield base.kind == Value.Kind.PARAMETER ? base.index + " " + instr.key() : "";
            }
            default -> "";
        };
    }
}
