package org.privacyascode.flow;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Static fields as places that hold data, and which methods may touch them. */
final class StaticFields {

    private static final int MOST_REACHING = 300;

    private final CodeIndex index;
    private final Hierarchy hierarchy;
    private final Map<String, Value> roots = new HashMap<>();
    private final Map<Value, FieldRef> names = new IdentityHashMap<>();
    private final Map<FieldRef, Optional<Set<MethodKey>>> reaching = new HashMap<>();

    StaticFields(CodeIndex index, Hierarchy hierarchy) {
        this.index = index;
        this.hierarchy = hierarchy;
    }

    /** The place that stands for a field, static or followed without its object. */
    Value root(FieldRef field) {
        return roots.computeIfAbsent(field.key(), key -> {
            Value root = new Value(
                    -10 - roots.size(), Value.Kind.PLACE, MethodKey.typeName(Type.getType(field.descriptor())));
            names.put(root, field);
            return root;
        });
    }

    /** The field that a root stands for. */
    Optional<FieldRef> name(Value root) {
        return root.kind == Value.Kind.PLACE ? Optional.ofNullable(names.get(root)) : Optional.empty();
    }

    /** Whether a call on a method may touch a static field. */
    boolean reaches(FieldRef field, MethodKey method) {
        return reaching(field).filter(methods -> methods.contains(method)).isPresent();
    }

    /** Static fields of libraries hold none of our data that we could see read. */
    boolean isOurs(FieldRef field) {
        return hierarchy.program().isApplication(field.owner());
    }

    /**
     * Whether a static field is followed to wherever it is read, not along the calls: it outlives requests, as what belongs to a
     * thread does, or calls that may touch it are everywhere.
     */
    boolean isWide(FieldRef field) {
        boolean ofThread = field.descriptor().startsWith("L")
                && hierarchy.isSubtype(
                        field.descriptor().substring(1, field.descriptor().length() - 1), "java/lang/ThreadLocal");
        return ofThread || reaching(field).isEmpty();
    }

    private Optional<Set<MethodKey>> reaching(FieldRef field) {
        return reaching.computeIfAbsent(field, key -> index.reaching(key, MOST_REACHING));
    }
}
