package org.privacyascode.detect;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;

/** Whether anything can run a method that carries a right or a period out. What a framework or another module may call counts as run. */
record Entrances(CallGraph graph) {

    private static final int OPEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    /** Annotations after which a method still waits for somebody to call it. */
    private static final Set<String> CALLING_NOTHING = Set.of(
            "FulfilsRight",
            "EnforcesRetention",
            "ProcessedFor",
            "Transactional",
            "Async",
            "PreAuthorize",
            "PostAuthorize",
            "Secured",
            "RolesAllowed",
            "CacheEvict",
            "Retryable",
            "Timed",
            "Deprecated");

    /** Whether nothing that was read calls the method, and nothing else can: it can be seen in its own package only. */
    boolean isClosed(ClassShape shape, MethodShape method, MethodRef root) {
        boolean isVisible = (shape.access() & Opcodes.ACC_PUBLIC) != 0 && (method.access() & OPEN) != 0;
        boolean isCalledByFramework =
                method.annotations().stream().anyMatch(each -> !CALLING_NOTHING.contains(each.simpleName()));
        return !isVisible
                && !isCalledByFramework
                && !isOfLibrary(shape)
                && graph.callers(root).isEmpty();
    }

    /** A type of a library may ask for the method, and call it. */
    private boolean isOfLibrary(ClassShape shape) {
        return graph.program().supertypes(shape.name()).stream()
                .anyMatch(type -> !type.equals("java/lang/Object")
                        && !type.equals("java/lang/Record")
                        && !graph.program().isApplication(type));
    }
}
