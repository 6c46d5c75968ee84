package org.privacyascode.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.FieldShape;

/**
 * Which classes are working parts of the application rather than data: they work with others behind an interface, write a log, or
 * are said to be a service. Their objects live long and are held by many, so that their fields are followed as such, and not as a
 * part of every object that holds one.
 */
final class Components {

    private static final List<String> WORKERS = List.of(
            "java/util/concurrent/Executor",
            "java/util/concurrent/locks/Lock",
            "java/lang/Thread",
            "java/lang/ThreadLocal",
            "javax/sql/DataSource",
            "javax/persistence/EntityManager",
            "jakarta/persistence/EntityManager",
            "javax/servlet/ServletContext",
            "jakarta/servlet/ServletContext",
            "java/lang/ClassLoader");

    private final Hierarchy hierarchy;
    private final LabelledTypes types;
    private final Calls calls;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Boolean> workers = new HashMap<>();

    Components(Hierarchy hierarchy, LabelledTypes types, Calls calls) {
        this.hierarchy = hierarchy;
        this.types = types;
        this.calls = calls;
    }

    boolean is(String type) {
        Boolean component = known.get(type);
        if (component == null) {
            component = find(type);
            known.put(type, component);
        }
        return component;
    }

    /** Whether whatever stands behind a type is a component: a class that is one, or an interface that only such classes implement. */
    boolean isWorker(String type) {
        Boolean worker = workers.get(type);
        if (worker == null) {
            worker = is(type) || isInterface(type) && isOnlyOfComponents(type);
            workers.put(type, worker);
        }
        return worker;
    }

    private boolean isOnlyOfComponents(String type) {
        List<String> below = hierarchy.applicationSubtypes(type).stream()
                .filter(name -> !isInterface(name))
                .toList();
        return hierarchy.program().isApplication(type)
                && !below.isEmpty()
                && below.stream().allMatch(this::is);
    }

    private boolean find(String type) {
        Optional<ClassShape> found =
                hierarchy.program().isApplication(type) ? hierarchy.program().find(type) : Optional.empty();
        if (found.isEmpty()) {
            return false;
        }
        ClassShape shape = found.get();
        if (ServiceFields.isShortLived(shape)) {
            return false;
        }
        boolean data = types.holds(type)
                || shape.superName().equals("java/lang/Record")
                || shape.superName().equals("java/lang/Enum");
        return !data
                && (types.isService(type)
                        || shape.fields().stream().anyMatch(this::isCollaborator)
                        || is(shape.superName()));
    }

    private boolean isCollaborator(FieldShape field) {
        Type declared = Type.getType(field.descriptor());
        if (declared.getSort() != Type.OBJECT) {
            return false;
        }
        String type = declared.getInternalName();
        boolean isStatic = (field.access() & Opcodes.ACC_STATIC) != 0;
        boolean logs = calls.isLogger(type);
        if (isStatic || logs) {
            return logs;
        }
        return hierarchy.program().isApplication(type) && isInterface(type)
                || WORKERS.stream().anyMatch(worker -> hierarchy.isSubtype(type, worker));
    }

    private boolean isInterface(String type) {
        return hierarchy.program().find(type).stream().anyMatch(shape -> (shape.access() & Opcodes.ACC_INTERFACE) != 0);
    }
}
