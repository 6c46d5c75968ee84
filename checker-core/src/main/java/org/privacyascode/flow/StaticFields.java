package org.privacyascode.flow;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Static fields as places that hold data, and which methods may touch them. */
final class StaticFields {

    private final CodeIndex index;
    private final Map<String, Value> roots = new HashMap<>();
    private final Map<Value, String> names = new IdentityHashMap<>();
    private final Map<String, Set<String>> reaching = new HashMap<>();

    StaticFields(CodeIndex index) {
        this.index = index;
    }

    /** The place that stands for a static field. */
    Value root(FieldRef field) {
        return roots.computeIfAbsent(field.key(), key -> {
            Value root = new Value(
                    -10 - roots.size(), Value.Kind.PLACE, MethodKey.typeName(Type.getType(field.descriptor())));
            names.put(root, key);
            return root;
        });
    }

    /** Name of the static field that a root stands for. */
    Optional<String> name(Value root) {
        return Optional.ofNullable(names.get(root));
    }

    /** Whether a call on a method of this name may touch a static field. */
    boolean reaches(String field, MethodKey method) {
        return reaching.computeIfAbsent(field, index::reaching).contains(method.name() + method.descriptor());
    }
}
