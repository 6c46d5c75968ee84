package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;

/** Which methods code that is not read may call: those that override its own, and the one that a functional interface leaves open. */
final class Callbacks {

    private final Hierarchy hierarchy;
    private final Program program;
    private final Map<String, List<MethodKey>> callbacks = new HashMap<>();
    private final Map<String, Optional<MethodShape>> open = new HashMap<>();

    Callbacks(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.program = hierarchy.program();
    }

    /** The application's methods of a class that library code may call, since the library declares them. */
    List<MethodKey> of(String type) {
        return callbacks.computeIfAbsent(type, this::find);
    }

    private List<MethodKey> find(String type) {
        List<MethodKey> found = new ArrayList<>();
        for (String at : new ArrayList<>(withSupers(type))) {
            if (!program.isApplication(at)) {
                continue;
            }
            for (MethodShape method : program.find(at).orElseThrow().methods()) {
                boolean open =
                        (method.access() & (Opcodes.ACC_STATIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_PRIVATE)) == 0;
                if (open && !method.name().startsWith("<") && overridesLibrary(at, method)) {
                    found.add(new MethodKey(at, method.name(), method.descriptor()));
                }
            }
        }
        return found;
    }

    private List<String> withSupers(String type) {
        List<String> all = new ArrayList<>();
        all.add(type);
        all.addAll(hierarchy.supertypes(type));
        return all;
    }

    private boolean overridesLibrary(String type, MethodShape method) {
        for (String above : hierarchy.supertypes(type)) {
            if (!program.isApplication(above) && !above.equals("java/lang/Object") && declaresLike(above, method)) {
                return true;
            }
        }
        return false;
    }

    private boolean declaresLike(String above, MethodShape method) {
        return program.find(above).stream()
                .flatMap(shape -> shape.methods().stream())
                .anyMatch(one -> one.name().equals(method.name())
                        && one.parameters().size() == method.parameters().size());
    }

    /** The one method that a functional interface leaves open; absent for other types. */
    Optional<MethodShape> openMethod(String functional) {
        Optional<MethodShape> known = open.get(functional);
        if (known == null) {
            known = functional.length() == 1 || functional.startsWith("[")
                    ? Optional.empty()
                    : findOpenMethod(functional);
            open.put(functional, known);
        }
        return known;
    }

    private Optional<MethodShape> findOpenMethod(String functional) {
        MethodShape found = null;
        Set<String> bodies = new HashSet<>();
        for (String type : withSupers(functional)) {
            Optional<ClassShape> shape = program.find(type);
            if (shape.isEmpty() || (shape.get().access() & Opcodes.ACC_INTERFACE) == 0) {
                if (type.equals(functional)) {
                    return Optional.empty();
                }
                continue;
            }
            for (MethodShape method : shape.get().methods()) {
                boolean isOpen = (method.access() & Opcodes.ACC_ABSTRACT) != 0;
                boolean isObjects = hierarchy
                        .declared("java/lang/Object", method.name(), method.descriptor())
                        .isPresent();
                String key = method.name() + method.parameters().size();
                if (!isOpen) {
                    bodies.add(key);
                } else if (!isObjects && bodies.add(key)) {
                    if (found != null) {
                        return Optional.empty();
                    }
                    found = method;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    boolean isFunctional(String type) {
        return openMethod(type).isPresent();
    }
}
