package org.privacyascode.detect;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** How far back a method looks: the constant lengths of time that it takes from a moment, as ISO 8601. */
final class TimeSpans {

    private static final Map<String, String> UNITS = Map.of(
            "minusYears", "P%dY",
            "minusMonths", "P%dM",
            "minusWeeks", "P%dW",
            "minusDays", "P%dD",
            "minusHours", "PT%dH",
            "minusMinutes", "PT%dM",
            "minusSeconds", "PT%dS");

    private TimeSpans() {}

    /** The spans, in the order of the code; what is not constant is left out. */
    static List<String> of(ClassNode owner, MethodNode method) {
        ConstantValues constants = new ConstantValues(owner);
        List<String> found = new ArrayList<>();
        method.instructions.forEach(node -> {
            if (node instanceof MethodInsnNode call && call.owner.startsWith("java/time/")) {
                span(constants, method, call).ifPresent(found::add);
            }
        });
        return found;
    }

    private static Optional<String> span(ConstantValues constants, MethodNode method, MethodInsnNode call) {
        Optional<Object> first =
                Type.getArgumentTypes(call.desc).length == 0 ? Optional.empty() : constants.argument(method, call, 0);
        String unit = UNITS.get(call.name);
        if (unit != null) {
            return first.filter(Long.class::isInstance).map(amount -> String.format(Locale.ROOT, unit, (Long) amount));
        }
        if (!call.name.equals("minus")) {
            return Optional.empty();
        }
        if (Type.getArgumentTypes(call.desc).length == 2) {
            String of = constants.argument(method, call, 1).map(String::valueOf).orElse("");
            String name = "minus" + of.substring(0, Math.min(1, of.length()))
                    + of.substring(Math.min(1, of.length())).toLowerCase(Locale.ROOT);
            return first.filter(Long.class::isInstance)
                    .filter(amount -> UNITS.containsKey(name))
                    .map(amount -> String.format(Locale.ROOT, UNITS.get(name), (Long) amount));
        }
        return first.filter(length -> length instanceof Duration || length instanceof Period)
                .map(TimeSpans::iso);
    }

    /** {@code P30D} rather than {@code PT720H}. */
    private static String iso(Object length) {
        return length instanceof Duration duration && duration.toSeconds() % 86_400 == 0
                ? "P" + duration.toDays() + "D"
                : length.toString();
    }
}
