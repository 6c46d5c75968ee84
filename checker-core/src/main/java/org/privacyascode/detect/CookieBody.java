package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.privacyascode.knowledge.Signature.CookieSetting;

/**
 * Reads the cookies of one method: each making call, and what the calls after it say of the cookie, where that is constant. What the
 * method is handed as a parameter is looked up in the calls of its class.
 */
final class CookieBody {

    /** A cookie made in a method; attributes that are not constant are absent. */
    record Made(String api, String method, int line, Map<String, String> attributes) {}

    private final CookieCalls calls;
    private final ClassNode owner;
    private final MethodNode method;
    private final ConstantValues constants;
    private final Map<Made, Map<String, Integer>> handed = new IdentityHashMap<>();
    private final Map<Made, Set<String>> assumed = new IdentityHashMap<>();

    CookieBody(CookieCalls calls, ClassNode owner, MethodNode method) {
        this.calls = calls;
        this.owner = owner;
        this.method = method;
        this.constants = new ConstantValues(owner);
    }

    List<Made> cookies() {
        List<Made> made = new ArrayList<>();
        int line = 0;
        for (AbstractInsnNode node : method.instructions) {
            if (node instanceof LineNumberNode number) {
                line = number.line;
            }
            if (node instanceof MethodInsnNode call) {
                List<CookieSetting> settings = calls.settings(call.owner, call.name).stream()
                        .filter(setting -> holds(setting, call))
                        .toList();
                if (settings.stream().anyMatch(CookieCalls::makes)) {
                    made.add(new Made(
                            call.owner.replace('/', '.') + "#" + call.name, method.name, line, new TreeMap<>()));
                }
                if (!made.isEmpty()) {
                    settings.forEach(setting -> put(setting, call, made.get(made.size() - 1)));
                }
            }
        }
        if (isHandedOn()) {
            made.forEach(cookie -> cookie.attributes().keySet().removeAll(assumed.getOrDefault(cookie, Set.of())));
        }
        return made.stream()
                .flatMap(cookie -> asCalled(cookie).stream())
                .filter(cookie -> !"0".equals(cookie.attributes().get("max-age")))
                .toList();
    }

    /** Whether others may say more of the cookie: a method that is given it, or one that is given it back. */
    private boolean isHandedOn() {
        boolean isGiven = calls.in(method)
                .anyMatch(call -> calls.isApplication(call.owner) && hasCookie(Type.getArgumentTypes(call.desc)));
        boolean isGivenBack = hasCookie(Type.getReturnType(method.desc))
                && owner.methods.stream()
                        .filter(other -> other != method && calls.in(other).anyMatch(this::isThisMethod))
                        .flatMap(calls::in)
                        .anyMatch(call -> !calls.settings(call.owner, call.name).isEmpty());
        return isGiven || isGivenBack;
    }

    private boolean hasCookie(Type... types) {
        return Arrays.stream(types)
                .anyMatch(type -> type.getSort() == Type.OBJECT && calls.isCookie(type.getInternalName()));
    }

    private boolean isThisMethod(MethodInsnNode call) {
        return call.owner.equals(owner.name) && call.name.equals(method.name) && call.desc.equals(method.desc);
    }

    private boolean holds(CookieSetting setting, MethodInsnNode call) {
        List<Optional<String>> wanted = setting.pattern().constants();
        for (int index = 0; index < wanted.size(); index++) {
            Optional<String> value = constants.argument(method, call, index).map(each -> lower(String.valueOf(each)));
            if (wanted.get(index).isPresent() && !wanted.get(index).equals(value)) {
                return false;
            }
        }
        return true;
    }

    private void put(CookieSetting setting, MethodInsnNode call, Made cookie) {
        setting.attributes().forEach((attribute, place) -> {
            if (attribute.equals("value")) {
                return;
            }
            cookie.attributes().remove(attribute);
            Set<String> untouched = assumed.computeIfAbsent(cookie, each -> new TreeSet<>());
            OptionalInt given = setting.argument(attribute);
            if (given.isEmpty()) {
                cookie.attributes().put(attribute, place);
                untouched.add(attribute);
                return;
            }
            untouched.remove(attribute);
            int argument = given.getAsInt();
            constants
                    .argument(method, call, argument)
                    .ifPresentOrElse(
                            value -> cookie.attributes().put(attribute, CookieSetting.text(attribute, value)),
                            () -> constants
                                    .parameter(method, call, argument)
                                    .ifPresent(parameter -> handed.computeIfAbsent(cookie, each -> new TreeMap<>())
                                            .put(attribute, parameter)));
        });
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The cookie as each call of the method in its class makes it, there, where parameters of the method decide attributes. */
    private Set<Made> asCalled(Made cookie) {
        Map<String, Integer> open = handed.getOrDefault(cookie, Map.of());
        Set<Made> found = new LinkedHashSet<>();
        for (MethodNode caller : open.isEmpty() ? List.<MethodNode>of() : owner.methods) {
            int line = 0;
            for (AbstractInsnNode node : caller.instructions) {
                if (node instanceof LineNumberNode number) {
                    line = number.line;
                }
                if (node instanceof MethodInsnNode call && isThisMethod(call)) {
                    Map<String, String> attributes = new TreeMap<>(cookie.attributes());
                    open.forEach((attribute, parameter) -> constants
                            .argument(caller, call, parameter)
                            .ifPresent(value -> attributes.put(attribute, CookieSetting.text(attribute, value))));
                    found.add(new Made(cookie.api(), caller.name, line, attributes));
                }
            }
        }
        return found.isEmpty() ? Set.of(cookie) : found;
    }
}
