package org.privacyascode.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * The calls or fields that a signature speaks of. A type stands for its subtypes, a method for its overrides.
 *
 * @param type internal name, for example {@code java/util/Map$Entry}
 * @param name method or field name; may end in {@code *}
 * @param arity number of parameters; -1 for any
 * @param parameters parameter types as written, simple or qualified; empty unless given
 * @param constants required constant values by position, in lower case; an absent one is not looked at; empty unless given
 */
public record CallPattern(
        String type, String name, int arity, List<String> parameters, List<Optional<String>> constants) {
    public CallPattern {
        parameters = List.copyOf(parameters);
        constants = List.copyOf(constants);
    }

    /** Whether a name is meant. */
    boolean matchesName(String called) {
        return isGlob() ? called.startsWith(name.substring(0, name.length() - 1)) : called.equals(name);
    }

    boolean isGlob() {
        return name.endsWith("*");
    }

    /** How exact the pattern is: the higher, the more. */
    int exactness() {
        int params = !parameters.isEmpty() ? 2 : arity >= 0 ? 1 : 0;
        return (isGlob() ? name.length() - 1 : 1000) * 3 + params;
    }

    /** Whether the pattern asks for constant arguments. */
    public boolean isConditional() {
        return !constants.isEmpty();
    }

    boolean matchesParameters(List<String> types) {
        if (arity >= 0 && types.size() != arity) {
            return false;
        }
        for (int index = 0; index < parameters.size(); index++) {
            String wanted = parameters.get(index);
            String actual = types.get(index);
            if (!wanted.equals("_") && !actual.equals(wanted) && !actual.endsWith("." + wanted)) {
                return false;
            }
        }
        return true;
    }
}
