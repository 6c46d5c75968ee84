package org.privacyascode.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;

/** Sub- and supertypes, and which method a name means in a type. */
final class Hierarchy {

    private final Program program;
    private final Map<String, List<String>> direct = new HashMap<>();
    private final Map<String, Collection<String>> supertypes = new HashMap<>();
    private final Map<String, Map<String, MethodShape>> methods = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<MethodKey, Optional<MethodKey>> resolved = new HashMap<>();
    private final Map<String, Map<String, Boolean>> together = new HashMap<>();
    private final Map<FieldRef, FieldRef> found = new HashMap<>();
    private final Map<String, FieldRef> fields = new HashMap<>();

    Hierarchy(Program program) {
        this.program = program;
        for (ClassShape shape : program.application()) {
            direct.computeIfAbsent(shape.superName(), key -> new ArrayList<>()).add(shape.name());
            shape.interfaces().forEach(above -> direct.computeIfAbsent(above, key -> new ArrayList<>())
                    .add(shape.name()));
        }
    }

    Collection<String> supertypes(String type) {
        Collection<String> known = supertypes.get(type);
        if (known == null) {
            known = type.startsWith("[") ? List.of("java/lang/Object") : program.supertypes(type);
            supertypes.put(type, known);
        }
        return known;
    }

    boolean isSubtype(String type, String of) {
        return type.equals(of)
                || of.equals("java/lang/Object")
                || supertypes(type).contains(of);
    }

    /** Whether an object of a type may be one of another, whichever of the two is more exact. */
    boolean mayBe(String type, String other) {
        if (isSubtype(type, other) || isSubtype(other, type)) {
            return true;
        }
        Map<String, Boolean> known = together.computeIfAbsent(type, key -> new HashMap<>());
        Boolean may = known.get(other);
        if (may == null) {
            may = (isInterface(type) || isInterface(other))
                    && applicationSubtypes(other).stream().anyMatch(below -> isSubtype(below, type));
            known.put(other, may);
        }
        return may;
    }

    private boolean isInterface(String type) {
        return program.find(type)
                .map(shape -> (shape.access() & Opcodes.ACC_INTERFACE) != 0)
                .orElse(true);
    }

    /** Application classes below a type, itself included if it is the application's. */
    List<String> applicationSubtypes(String type) {
        List<String> known = below.get(type);
        if (known == null) {
            Set<String> found = new LinkedHashSet<>();
            Deque<String> todo = new ArrayDeque<>(List.of(type));
            while (!todo.isEmpty()) {
                String next = todo.remove();
                if (next.equals(type) || found.add(next)) {
                    todo.addAll(direct.getOrDefault(next, List.of()));
                }
            }
            List<String> all = new ArrayList<>();
            if (program.isApplication(type)) {
                all.add(type);
            }
            all.addAll(found);
            known = List.copyOf(all);
            below.put(type, known);
        }
        return known;
    }

    Optional<MethodShape> declared(String type, String name, String descriptor) {
        Map<String, MethodShape> known = methods.get(type);
        if (known == null) {
            known = new HashMap<>();
            Optional<ClassShape> shape = program.find(type);
            if (shape.isPresent()) {
                for (MethodShape method : shape.get().methods()) {
                    known.put(method.name() + method.descriptor(), method);
                }
            }
            methods.put(type, known);
        }
        return Optional.ofNullable(known.get(name + descriptor));
    }

    /** The application's method with a body that runs when this one is called on an object of exactly this class. */
    Optional<MethodKey> resolve(String type, String name, String descriptor) {
        MethodKey asked = new MethodKey(type, name, descriptor);
        Optional<MethodKey> known = resolved.get(asked);
        if (known == null) {
            known = look(asked);
            resolved.put(asked, known);
        }
        return known;
    }

    private Optional<MethodKey> look(MethodKey asked) {
        List<String> candidates = new ArrayList<>();
        candidates.add(asked.owner());
        candidates.addAll(supertypes(asked.owner()));
        for (String type : candidates) {
            Optional<MethodShape> method = declared(type, asked.name(), asked.descriptor());
            if (method.isPresent() && (method.get().access() & Opcodes.ACC_ABSTRACT) == 0) {
                boolean ours = program.isApplication(type) && (method.get().access() & Opcodes.ACC_NATIVE) == 0;
                return ours ? Optional.of(new MethodKey(type, asked.name(), asked.descriptor())) : Optional.empty();
            }
            if (asked.name().equals("<init>")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The field that a step of an access path means; absent when no code that was read uses it. */
    Optional<FieldRef> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The field under the class that declares it. */
    FieldRef field(String owner, String name, String descriptor) {
        FieldRef asked = new FieldRef(owner, name, descriptor);
        FieldRef known = found.get(asked);
        if (known == null) {
            FieldRef declared = find(owner, name, descriptor);
            known = fields.computeIfAbsent(declared.key(), key -> declared);
            found.put(asked, known);
        }
        return known;
    }

    private FieldRef find(String owner, String name, String descriptor) {
        String type = owner;
        for (int depth = 0; depth < 32; depth++) {
            Optional<ClassShape> shape = program.isApplication(type) ? program.find(type) : Optional.empty();
            if (shape.isEmpty()) {
                break;
            }
            if (shape.get().fields().stream().anyMatch(field -> field.name().equals(name))) {
                return new FieldRef(type, name, descriptor);
            }
            String above = shape.get().superName();
            if (!program.isApplication(above)) {
                for (String next : supertypes(type)) {
                    Optional<ClassShape> face = program.isApplication(next) ? program.find(next) : Optional.empty();
                    if (face.isPresent()
                            && face.get().fields().stream()
                                    .anyMatch(field -> field.name().equals(name))) {
                        return new FieldRef(next, name, descriptor);
                    }
                }
                break;
            }
            type = above;
        }
        return new FieldRef(owner, name, descriptor);
    }

    Program program() {
        return program;
    }
}
