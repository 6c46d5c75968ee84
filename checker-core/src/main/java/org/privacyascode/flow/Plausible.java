package org.privacyascode.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.privacyascode.knowledge.LibraryWords;

/** Which facts can be true at all, by the types of the values they speak of. */
final class Plausible {

    private static final Set<String> WITHOUT_PARTS = Set.of(
            "java/lang/String",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Double",
            "java/lang/Float",
            "java/lang/Short",
            "java/lang/Byte",
            "java/lang/Character",
            "java/util/UUID",
            "java/math/BigDecimal",
            "java/math/BigInteger");

    private static final Set<String> NUMBERS = Set.of(
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Double",
            "java/lang/Float",
            "java/lang/Short",
            "java/util/Date");

    private final Calls calls;
    private final Components components;
    private final LibraryWords words;
    private final Map<String, Boolean> silent = new HashMap<>();

    Plausible(Calls calls, Components components, LibraryWords words) {
        this.calls = calls;
        this.components = components;
        this.words = words;
    }

    /** Whether a type of a library works for others, and holds no data of its own. */
    private boolean keepsNothing(String type) {
        return silent.computeIfAbsent(
                type,
                name -> name.length() > 1
                        && !name.startsWith("[")
                        && !calls.hierarchy().program().isApplication(name)
                        && words.keepsNothing(name));
    }

    /** Whether values of a type are text: not an object itself, but what somebody made of it. */
    static boolean isText(String type) {
        return type.equals("java/lang/String") || type.equals("java/lang/CharSequence");
    }

    /** Whether what was read back out of a text can be a number, a date or a switch of an object, rather than what the text said. */
    static boolean isNumber(String type) {
        return type.length() == 1 || NUMBERS.contains(type) || type.startsWith("java/time/");
    }

    /** Whether an object of a type can have a part. */
    boolean has(String type, Path path) {
        if (path.isEmpty() || calls.isPruned(type)) {
            return !calls.isPruned(type) && !components.isWorker(type) && !keepsNothing(type);
        }
        if (type.length() == 1 || WITHOUT_PARTS.contains(type)) {
            return false;
        }
        String holder = path.holder();
        if (path.head.equals(Path.LIBRARY) && (components.isWorker(type) || keepsNothing(type))) {
            return false;
        }
        return holder.isEmpty() || !type.startsWith("[") && calls.hierarchy().mayBe(type, holder);
    }
}
