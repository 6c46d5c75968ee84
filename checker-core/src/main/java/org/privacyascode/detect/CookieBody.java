package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;
import org.privacyascode.knowledge.Signature.CookieSetting;

/** Reads the cookies of one method: each making call, and what the calls after it say of the cookie, where that is constant. */
final class CookieBody {

    /** A cookie made in a method; attributes that are not constant are absent. */
    record Made(String api, int line, Map<String, String> attributes) {}

    private static final Map<String, Long> SECONDS =
            Map.of("ofDays", 86_400L, "ofHours", 3_600L, "ofMinutes", 60L, "ofSeconds", 1L);

    private static final Set<String> SWITCHES = Set.of("http-only", "secure");

    private final CookieCalls calls;
    private final String owner;
    private final MethodNode method;

    CookieBody(CookieCalls calls, String owner, MethodNode method) {
        this.calls = calls;
        this.owner = owner;
        this.method = method;
    }

    List<Made> cookies() {
        List<Optional<Frame<SourceValue>>> frames = frames();
        List<Made> made = new ArrayList<>();
        int line = 0;
        for (int index = 0; index < method.instructions.size(); index++) {
            AbstractInsnNode node = method.instructions.get(index);
            if (node instanceof LineNumberNode number) {
                line = number.line;
            }
            if (node instanceof MethodInsnNode call) {
                Optional<CookieSetting> setting = calls.setting(call.owner, call.name);
                if (setting.filter(CookieCalls::makes).isPresent()) {
                    made.add(new Made(call.owner.replace('/', '.') + "#" + call.name, line, new TreeMap<>()));
                }
                if (setting.isPresent() && !made.isEmpty()) {
                    Map<String, String> attributes = made.get(made.size() - 1).attributes();
                    frames.get(index).ifPresent(frame -> put(setting.get(), call, frame, attributes));
                }
            }
        }
        return made.stream()
                .filter(cookie -> !"0".equals(cookie.attributes().get("max-age")))
                .toList();
    }

    /** Without frames, which a body has whose instructions do not fit together, its cookies are undetermined. */
    private List<Optional<Frame<SourceValue>>> frames() {
        try {
            return Arrays.stream(new Analyzer<>(new SourceInterpreter()).analyzeAndComputeMaxs(owner, method))
                    .map(Optional::ofNullable)
                    .toList();
        } catch (AnalyzerException | RuntimeException e) {
            return Collections.nCopies(method.instructions.size(), Optional.empty());
        }
    }

    private static void put(
            CookieSetting setting, MethodInsnNode call, Frame<SourceValue> frame, Map<String, String> attributes) {
        int count = Type.getArgumentTypes(call.desc).length;
        setting.attributes().forEach((attribute, place) -> {
            if (attribute.equals("value")) {
                return;
            }
            Optional<String> value = place.matches("arg\\d+")
                    ? argument(frame, count, Integer.parseInt(place.substring(3)))
                    : Optional.of(place);
            value.ifPresent(text ->
                    attributes.put(attribute, SWITCHES.contains(attribute) ? String.valueOf(!text.equals("0")) : text));
        });
    }

    private static Optional<String> argument(Frame<SourceValue> frame, int count, int argument) {
        int slot = frame.getStackSize() - count + argument;
        return argument < count && slot >= 0 ? constant(frame.getStack(slot)) : Optional.empty();
    }

    private static Optional<String> constant(SourceValue value) {
        if (value.insns.size() != 1) {
            return Optional.empty();
        }
        AbstractInsnNode source = value.insns.iterator().next();
        if (source instanceof LdcInsnNode literal && !(literal.cst instanceof Type)) {
            return Optional.of(String.valueOf(literal.cst));
        }
        if (source instanceof IntInsnNode number && source.getOpcode() != Opcodes.NEWARRAY) {
            return Optional.of(String.valueOf(number.operand));
        }
        if (source instanceof InsnNode
                && source.getOpcode() >= Opcodes.ICONST_M1
                && source.getOpcode() <= Opcodes.ICONST_5) {
            return Optional.of(String.valueOf(source.getOpcode() - Opcodes.ICONST_0));
        }
        return source instanceof MethodInsnNode call ? duration(call) : Optional.empty();
    }

    /** {@code Duration.ofDays(180)} in seconds. */
    private static Optional<String> duration(MethodInsnNode call) {
        Long unit = SECONDS.get(call.name);
        if (unit == null || !call.owner.equals("java/time/Duration") || call.getPrevious() == null) {
            return Optional.empty();
        }
        AbstractInsnNode number = call.getPrevious();
        if (number instanceof LdcInsnNode literal && literal.cst instanceof Long amount) {
            return Optional.of(String.valueOf(Math.multiplyExact(amount, unit)));
        }
        return number instanceof InsnNode
                        && (number.getOpcode() == Opcodes.LCONST_0 || number.getOpcode() == Opcodes.LCONST_1)
                ? Optional.of(String.valueOf((number.getOpcode() - Opcodes.LCONST_0) * unit))
                : Optional.empty();
    }
}
