package org.privacyascode.flow;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.privacyascode.knowledge.Signature;

/** Attributes of a cookie that are constant, or that a setting decides, where it is made. What is not known is left out. */
final class CookieAttributes {

    private final Solver solver;
    private final Texts texts;

    CookieAttributes(Solver solver, Texts texts) {
        this.solver = solver;
        this.texts = texts;
    }

    Map<String, String> of(Hit hit) {
        Map<String, String> attributes = new TreeMap<>();
        MethodIr ir = hit.node().context.ir;
        Value cookie = hit.at().args[hit.operand()].root();
        if (cookie.definition != null && cookie.definition.op == Op.CALL) {
            read(cookie.definition, ir, attributes);
        }
        cookie.uses.stream().filter(use -> use.op == Op.CALL).forEach(use -> read(use, ir, attributes));
        return attributes;
    }

    private void read(Instr call, MethodIr ir, Map<String, String> attributes) {
        int shift = call.call().isStatic() ? 0 : 1;
        for (Signature.CookieSetting setting : solver.calls.site(call).known().cookies()) {
            setting.attributes().forEach((name, place) -> {
                if (name.equals("value")) {
                    return;
                }
                OptionalInt argument = setting.argument(name);
                if (argument.isEmpty()) {
                    attributes.put(name, place);
                    return;
                }
                int operand = argument.getAsInt() + shift;
                Optional<String> text =
                        operand < call.args.length ? texts.constant(call.args[operand], ir) : Optional.empty();
                attributes.remove(name);
                text.ifPresent(said -> attributes.put(name, Signature.CookieSetting.text(name, said)));
            });
        }
    }
}
