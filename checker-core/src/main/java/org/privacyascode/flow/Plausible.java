package org.privacyascode.flow;

import java.util.Set;

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

    private final Calls calls;
    private final Components components;

    Plausible(Calls calls, Components components) {
        this.calls = calls;
        this.components = components;
    }

    /** Whether an object of a type can have a part. */
    boolean has(String type, Path path) {
        if (path.isEmpty() || calls.isPruned(type)) {
            return !calls.isPruned(type) && !components.isWorker(type);
        }
        if (type.length() == 1 || WITHOUT_PARTS.contains(type)) {
            return false;
        }
        String holder = path.holder();
        if (path.head.equals(Path.LIBRARY) && components.isWorker(type)) {
            return false;
        }
        return holder.isEmpty() || !type.startsWith("[") && calls.hierarchy().mayBe(type, holder);
    }
}
