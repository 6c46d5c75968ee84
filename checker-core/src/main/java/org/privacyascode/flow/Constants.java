package org.privacyascode.flow;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.FieldShape;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/** Constant values, as far as the code shows them: texts, addresses, attributes of cookies. What is not constant is left open. */
final class Constants {

    private static final int DEPTH = 8;
    private static final String OPEN = "\u0001";
    private static final Pattern HOST =
            Pattern.compile("^(?:[a-z][a-z0-9+.-]*:)?//(?:[^/@\u0001]*@)?([A-Za-z0-9.-]+)(?=[:/?#]|$)");
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{[^:}]+:([^}]*)}");

    private final Solver solver;

    Constants(Solver solver) {
        this.solver = solver;
    }

    /** The host that a place of a call holds, if it is constant. */
    Optional<String> host(Instr at, Slot slot) {
        int shift = at.call().isStatic() ? 0 : 1;
        int operand = slot.base() == Slot.Base.THIS ? 0 : slot.index() + shift;
        if (operand < 0 || operand >= at.args.length) {
            return Optional.empty();
        }
        Matcher host = HOST.matcher(text(at.args[operand], DEPTH));
        return host.find() ? Optional.of(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** A value as text; parts that are not constant are left open. */
    String text(Value value, int depth) {
        Value root = value.root();
        if (root.kind == Value.Kind.CONSTANT) {
            return root.constant == null ? OPEN : String.valueOf(root.constant);
        }
        if (depth == 0) {
            return OPEN;
        }
        if (root.kind == Value.Kind.NEW) {
            return built(root, depth);
        }
        Instr definition = root.definition;
        if (definition == null) {
            return OPEN;
        }
        return switch (definition.op) {
            case CONCAT -> concatenated(definition, depth);
            case LOAD_FIELD, LOAD_STATIC -> field((FieldRef) Objects.requireNonNull(definition.subject));
            case CALL -> called(definition, depth);
            default -> OPEN;
        };
    }

    private String concatenated(Instr instr, int depth) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (char c : String.valueOf(instr.subject).toCharArray()) {
            if (c == '\u0001') {
                text.append(next < instr.args.length ? text(instr.args[next++], depth - 1) : OPEN);
            } else {
                text.append(c == '\u0002' ? '\u0001' : c);
            }
        }
        return text.toString();
    }

    private String field(FieldRef field) {
        Optional<ClassShape> shape = solver.calls.hierarchy().program().find(field.owner());
        Optional<FieldShape> found = shape.flatMap(one -> one.fields().stream()
                .filter(candidate -> candidate.name().equals(field.name()))
                .findFirst());
        if (found.isEmpty()) {
            return OPEN;
        }
        if (found.get().constant().isPresent()) {
            return String.valueOf(found.get().constant().get());
        }
        for (AnnotationShape annotation : found.get().annotations()) {
            Matcher fallback = DEFAULT.matcher(annotation.text("value").orElse(""));
            if (fallback.matches()) {
                return fallback.group(1);
            }
        }
        return OPEN;
    }

    /** An object that is made here: what signatures say that its constructor and builders take as an address. */
    private String built(Value root, int depth) {
        StringBuilder text = new StringBuilder();
        for (Instr use : root.uses) {
            if (use.op != Op.CALL || use.args.length < 2 || use.args[0].root() != root) {
                continue;
            }
            boolean builder = use.call().owner().startsWith("java/lang/StringBu");
            boolean address = solver.calls.site(use).known().addresses().stream()
                    .anyMatch(one -> one.from().base() == Slot.Base.ARGUMENT);
            if (builder && (use.call().name().equals("append") || use.call().isConstructor())
                    || address
                    || root.type.equals("java/net/URL") && use.call().isConstructor()) {
                text.append(text(use.args[1], depth - 1));
            }
        }
        return text.isEmpty() ? OPEN : text.toString();
    }

    private String called(Instr call, int depth) {
        int shift = call.call().isStatic() ? 0 : 1;
        for (Signature.Address address : solver.calls.site(call).known().addresses()) {
            Slot from = address.from();
            int operand = from.base() == Slot.Base.THIS ? 0 : from.index() + shift;
            if (operand >= 0 && operand < call.args.length && address.to().base() == Slot.Base.RESULT) {
                String text = text(call.args[operand], depth - 1);
                if (!text.startsWith(OPEN)) {
                    return text;
                }
            }
        }
        String name = call.call().name();
        boolean through = call.args.length > 0
                && (name.equals("toString")
                        || name.equals("create")
                        || name.equals("openConnection")
                        || name.equals("trim"));
        return through ? text(call.args[0], depth - 1) : OPEN;
    }

    /** Attributes of a cookie that are constant where it is made. */
    Map<String, String> cookie(Hit hit) {
        Map<String, String> attributes = new TreeMap<>();
        Value cookie = hit.at().args[hit.operand()].root();
        if (cookie.definition != null && cookie.definition.op == Op.CALL) {
            read(cookie.definition, attributes);
        }
        cookie.uses.stream().filter(use -> use.op == Op.CALL).forEach(use -> read(use, attributes));
        return attributes;
    }

    private void read(Instr call, Map<String, String> attributes) {
        int shift = call.call().isStatic() ? 0 : 1;
        for (Signature.CookieSetting setting : solver.calls.site(call).known().cookies()) {
            setting.attributes().forEach((name, place) -> {
                if (name.equals("value")) {
                    return;
                }
                if (!place.matches("arg\\d+")) {
                    attributes.put(name, place);
                    return;
                }
                int operand = Integer.parseInt(place.substring(3)) + shift;
                String text = operand < call.args.length ? text(call.args[operand], DEPTH) : OPEN;
                if (!text.contains(OPEN)) {
                    boolean flag = name.equals("secure") || name.equals("http-only");
                    attributes.put(name, flag ? String.valueOf(text.equals("1")) : text);
                }
            });
        }
    }
}
