package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.detect.OwnAnnotations;
import org.privacyascode.knowledge.CallKnowledge;
import org.privacyascode.knowledge.CallPattern;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/**
 * What our annotations say of methods, on the method itself or on one that it overrides: how its result is protected, that it
 * holds no personal data, and who receives what the method is given.
 */
final class Annotated {

    private static final String SAFEGUARD = "Safeguard";
    private static final String SHARED = "SharedWith";
    private static final Slot RESULT = new Slot(Slot.Base.RESULT, -1, 0, false, List.of(), Slot.Reach.VALUE);

    private final Hierarchy hierarchy;
    private final Map<MethodKey, List<String>> safeguards = new HashMap<>();
    private final Map<MethodKey, Boolean> deniedResults = new HashMap<>();
    private final Map<String, List<String>> scopes = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    Annotated(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        for (ClassShape shape : hierarchy.program().application()) {
            note(shape.annotations());
            for (MethodShape method : shape.methods()) {
                note(method.annotations());
                method.parameters().forEach(parameter -> note(parameter.annotations()));
            }
        }
    }

    private void note(List<AnnotationShape> annotations) {
        annotations.forEach(annotation -> words.add(annotation.simpleName()));
    }

    // ---- results and parameters

    /** How what a method returns is protected. */
    List<String> safeguards(MethodKey method) {
        if (!words.contains(SAFEGUARD)) {
            return List.of();
        }
        return safeguards.computeIfAbsent(method, key -> declarations(key, shape -> ids(shape, SAFEGUARD)).stream()
                .findFirst()
                .orElse(List.of()));
    }

    /** Whether somebody said that what a method returns is no personal data. */
    boolean isDeniedResult(MethodKey method) {
        return words.contains(OwnAnnotations.NOT_PERSONAL)
                && deniedResults.computeIfAbsent(method, key -> !declarations(key, shape -> denial(shape.annotations()))
                        .isEmpty());
    }

    /** Why a parameter, counted without {@code this}, holds no personal data; empty when nobody said so. */
    Optional<String> deniedParameter(MethodKey method, int index) {
        if (!words.contains(OwnAnnotations.NOT_PERSONAL) || index < 0) {
            return Optional.empty();
        }
        return declarations(
                        method,
                        shape -> index < shape.parameters().size()
                                ? denial(shape.parameters().get(index).annotations())
                                : List.of())
                .stream()
                .flatMap(List::stream)
                .findFirst();
    }

    /** Why a field holds no personal data, as its annotation says. */
    String deniedField(FieldRef field) {
        return hierarchy.program().find(field.owner()).stream()
                .flatMap(shape -> shape.fields().stream())
                .filter(one -> one.name().equals(field.name()))
                .flatMap(one -> denial(one.annotations()).stream())
                .findFirst()
                .orElse("");
    }

    private static List<String> denial(List<AnnotationShape> annotations) {
        return annotations.isEmpty()
                ? List.of()
                : new OwnAnnotations(annotations).denial().stream().toList();
    }

    private static List<String> ids(MethodShape method, String annotation) {
        return new OwnAnnotations(method.annotations()).ids(annotation);
    }

    /** What a method's declarations say, its own first; those that say nothing are left out. */
    private List<List<String>> declarations(MethodKey method, Function<MethodShape, List<String>> said) {
        List<String> types = new ArrayList<>(List.of(method.owner()));
        if (!method.name().equals("<init>")) {
            types.addAll(hierarchy.supertypes(method.owner()));
        }
        return types.stream()
                .filter(type -> !type.startsWith("java/"))
                .flatMap(type -> hierarchy.declared(type, method.name(), method.descriptor()).stream())
                .map(said)
                .filter(found -> !found.isEmpty())
                .toList();
    }

    // ---- what a call does

    /** What signatures say of a call, and what annotations add: a protected result, no result, a recipient. */
    CallKnowledge with(CallKnowledge known, CallRef call) {
        if (!call.descriptor().startsWith("(")
                || call.owner().startsWith("java/")
                || call.isConstructor()
                || !words.contains(SAFEGUARD)
                        && !words.contains(SHARED)
                        && !words.contains(OwnAnnotations.NOT_PERSONAL)) {
            return known;
        }
        MethodKey method = new MethodKey(call.owner(), call.name(), call.descriptor());
        List<Signature.Pass> passes = new ArrayList<>(known.passes());
        boolean described = known.described();
        boolean hasBody =
                hierarchy.resolve(call.owner(), call.name(), call.descriptor()).isPresent();
        if (!described && !hasBody && !isImplemented(call)) {
            passes.addAll(protectedPasses(call, safeguards(method)));
            described = !passes.isEmpty() || isDeniedResult(method);
        }
        List<Signature.Sink> sinks = known.sinks();
        if (sinks.isEmpty()) {
            sinks = sink(method).stream().toList();
        }
        return new CallKnowledge(
                known.sources(), sinks, passes, described, known.guards(), known.addresses(), known.cookies());
    }

    private boolean isImplemented(CallRef call) {
        return hierarchy.applicationSubtypes(call.owner()).stream()
                .anyMatch(type ->
                        hierarchy.resolve(type, call.name(), call.descriptor()).isPresent());
    }

    private static List<Signature.Pass> protectedPasses(CallRef call, List<String> ids) {
        List<Signature.Pass> passes = new ArrayList<>();
        int count = org.objectweb.asm.Type.getArgumentTypes(call.descriptor()).length;
        for (int index = 0; index < count; index++) {
            Slot from = new Slot(Slot.Base.ARGUMENT, index, 0, false, List.of(), Slot.Reach.ALL);
            for (String id : ids) {
                passes.add(new Signature.Pass(pattern(call.owner()), "", from, RESULT, false, Optional.of(id)));
            }
        }
        return passes;
    }

    private static CallPattern pattern(String type) {
        return new CallPattern(type, "*", -1, List.of(), List.of());
    }

    private Optional<Signature.Sink> sink(MethodKey method) {
        List<Slot> shared = new ArrayList<>();
        if (!words.contains(SHARED)) {
            return Optional.empty();
        }
        if (!recipients(method.owner(), method.name(), method.descriptor()).isEmpty()) {
            shared.add(new Slot(Slot.Base.ARGUMENT, 0, 0, true, List.of(), Slot.Reach.VALUE));
        } else {
            List<MethodShape.Parameter> parameters = hierarchy
                    .declared(method.owner(), method.name(), method.descriptor())
                    .map(MethodShape::parameters)
                    .orElse(List.of());
            for (int index = 0; index < parameters.size(); index++) {
                if (!new OwnAnnotations(parameters.get(index).annotations())
                        .ids(SHARED)
                        .isEmpty()) {
                    shared.add(new Slot(Slot.Base.ARGUMENT, index, 0, false, List.of(), Slot.Reach.VALUE));
                }
            }
        }
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(new Signature.Sink(
                        pattern(method.owner()),
                        SHARED,
                        shared,
                        "vendor",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    // ---- recipients

    /** Whether a sink is one that an annotation makes. */
    static boolean isShared(Signature.Sink sink) {
        return sink.origin().equals(SHARED);
    }

    /** The recipients that annotations name for what a call hands over: on the method, an argument, the type or its package. */
    List<String> recipients(CallRef call) {
        List<String> named = recipients(call.owner(), call.name(), call.descriptor());
        if (!named.isEmpty()) {
            return named;
        }
        return hierarchy.declared(call.owner(), call.name(), call.descriptor()).stream()
                .flatMap(shape -> shape.parameters().stream())
                .flatMap(parameter -> new OwnAnnotations(parameter.annotations()).ids(SHARED).stream())
                .distinct()
                .toList();
    }

    private List<String> recipients(String type, String name, String descriptor) {
        List<List<String>> own = declarations(new MethodKey(type, name, descriptor), shape -> ids(shape, SHARED));
        return own.isEmpty() ? ofType(type) : own.get(0);
    }

    /** The recipients named for the scope of a method, by name: on the method, its type, the types around it, its package. */
    List<String> scope(String type, String method) {
        if (!words.contains(SHARED)) {
            return List.of();
        }
        Optional<ClassShape> shape = hierarchy.program().find(type);
        List<String> own = shape.stream()
                .flatMap(one -> one.methods().stream())
                .filter(one -> one.name().equals(method))
                .flatMap(one -> ids(one, SHARED).stream())
                .distinct()
                .toList();
        return own.isEmpty() ? ofType(type) : own;
    }

    private List<String> ofType(String type) {
        List<String> known = scopes.get(type);
        if (known == null) {
            known = typed(type);
            scopes.put(type, known);
        }
        return known;
    }

    private List<String> typed(String type) {
        String at = type;
        while (true) {
            List<String> found = hierarchy.program().find(at).stream()
                    .flatMap(shape -> new OwnAnnotations(shape.annotations()).ids(SHARED).stream())
                    .toList();
            if (!found.isEmpty() || at.endsWith("/package-info")) {
                return found;
            }
            int nested = at.lastIndexOf('$');
            at = nested > 0 ? at.substring(0, nested) : at.substring(0, at.lastIndexOf('/') + 1) + "package-info";
            if (at.equals("package-info")) {
                return List.of();
            }
        }
    }
}
