package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;

/**
 * Fields of components that live as long as the application: what one request leaves in such a field, another reads. Components that
 * are made for each request or session are not meant.
 */
final class ServiceFields {

    private static final Set<String> SHORT_LIVED = Set.of(
            "RequestScoped",
            "SessionScoped",
            "ConversationScoped",
            "Dependent",
            "RequestScope",
            "SessionScope",
            "Scope");

    private final Solver solver;
    private final Map<String, List<MethodKey>> readers = new HashMap<>();

    ServiceFields(Solver solver) {
        this.solver = solver;
    }

    /** A fact about a part of the object that a framework called: other methods of the component that holds it find it there. */
    void spill(Context context, Node out) {
        boolean isObject = out.root.kind == Value.Kind.PARAMETER && out.root.index == 0 && !context.ir.isStatic();
        Path kept = isObject ? kept(out.path) : out.path;
        if (!isObject || kept.isEmpty()) {
            return;
        }
        for (MethodKey reader : readers.computeIfAbsent(kept.head, this::reading)) {
            MethodIr ir = solver.bodies.of(reader);
            if (ir != null && ir != context.ir) {
                solver.reach(
                        solver.zero(ir), ir.parameters.get(0), kept, out.tags, -1, new Edge(null, null, out, null));
            }
        }
    }

    /** From the last component that a path goes through: {@code controller.service.kept} is the service's. */
    private Path kept(Path path) {
        Path found = solver.empty;
        for (Path at = path; !at.isEmpty() && !Path.isPart(at.head); at = at.tail()) {
            if (isLongLived(owner(at.head))) {
                found = at;
            }
        }
        return found;
    }

    private static String owner(String field) {
        return field.substring(0, field.lastIndexOf('.'));
    }

    private boolean isLongLived(String type) {
        return solver.types.isService(type)
                && solver.calls
                        .hierarchy()
                        .program()
                        .find(type)
                        .filter(shape -> !isShortLived(shape))
                        .isPresent();
    }

    /** Whether objects of a class are made for each request or session, so that none finds what another left. */
    static boolean isShortLived(ClassShape shape) {
        return shape.annotations().stream().anyMatch(annotation -> SHORT_LIVED.contains(annotation.simpleName()));
    }

    private List<MethodKey> reading(String field) {
        List<MethodKey> found = new ArrayList<>();
        for (String type : solver.calls.hierarchy().applicationSubtypes(owner(field))) {
            Optional<ClassShape> shape = solver.calls.hierarchy().program().find(type);
            for (MethodShape method : shape.map(ClassShape::methods).orElse(List.of())) {
                MethodKey key = new MethodKey(type, method.name(), method.descriptor());
                MethodIr ir = solver.bodies.of(key);
                boolean reads = ir != null
                        && !ir.isStatic()
                        && ir.code.stream()
                                .anyMatch(instr ->
                                        instr.op == Op.LOAD_FIELD && instr.key().equals(field));
                if (reads) {
                    found.add(key);
                }
            }
        }
        return found;
    }
}
