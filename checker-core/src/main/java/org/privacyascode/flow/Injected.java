package org.privacyascode.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.FieldShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;
import org.privacyascode.knowledge.AddressAnnotations;
import org.privacyascode.knowledge.AddressAnnotations.On;

/**
 * Which settings frameworks put into fields, parameters and the members of classes bound to a prefix, as text with placeholders:
 * {@code ${analytics.url:https://default}}.
 */
final class Injected {

    private static final int DEPTH = 4;

    private final Program program;
    private final AddressAnnotations known;
    private final Map<String, Set<String>> prefixes = new HashMap<>();

    Injected(Program program, AddressAnnotations known) {
        this.program = program;
        this.known = known;
        for (ClassShape shape : program.application()) {
            prefix(shape.annotations(), shape.name())
                    .ifPresent(prefix -> bind(shape.name(), prefix, DEPTH, new HashSet<>()));
            for (MethodShape method : shape.methods()) {
                Type result = Type.getReturnType(method.descriptor());
                if (result.getSort() == Type.OBJECT) {
                    prefix(method.annotations(), shape.name())
                            .ifPresent(prefix -> bind(result.getInternalName(), prefix, DEPTH, new HashSet<>()));
                }
            }
        }
    }

    private Optional<String> prefix(List<AnnotationShape> annotations, String owner) {
        return first(On.PROPERTIES, annotations, owner, "").filter(text -> !text.isEmpty());
    }

    private void bind(String type, String prefix, int depth, Set<String> above) {
        Optional<ClassShape> shape = program.isApplication(type) ? program.find(type) : Optional.empty();
        if (shape.isEmpty() || depth == 0 || !above.add(type)) {
            return;
        }
        prefixes.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(prefix);
        for (FieldShape field : shape.get().fields()) {
            if ((field.access() & Opcodes.ACC_STATIC) == 0 && field.descriptor().startsWith("L")) {
                String inner = Type.getType(field.descriptor()).getInternalName();
                bind(inner, prefix + "." + dashed(field.name()), depth - 1, above);
            }
        }
        if ((shape.get().access() & Opcodes.ACC_INTERFACE) != 0) {
            for (MethodShape method : shape.get().methods()) {
                Type result = Type.getReturnType(method.descriptor());
                if (result.getSort() == Type.OBJECT) {
                    bind(result.getInternalName(), prefix + "." + dashed(method.name()), depth - 1, above);
                }
            }
        }
        above.remove(type);
    }

    /** What a field or parameter is given; empty when no annotation gives it anything. */
    Optional<String> text(List<AnnotationShape> annotations, String owner, String member) {
        return first(On.VALUE, annotations, owner, member).filter(text -> !text.isEmpty());
    }

    /** Whether a class's members are given the settings under a prefix. */
    boolean isBound(String type) {
        return prefixes.containsKey(type);
    }

    /**
     * What a member of a bound class is given, one text for each prefix.
     *
     * @param fallback what the code sets it to; empty when it sets nothing constant
     */
    List<String> bound(String type, String member, List<AnnotationShape> annotations, String fallback) {
        String name = first(On.NAME, annotations, type, member).orElse(dashed(member));
        String otherwise = first(On.DEFAULT, annotations, type, member)
                .filter(text -> !text.isEmpty())
                .orElse(fallback);
        return prefixes.getOrDefault(type, Set.of()).stream()
                .map(prefix -> "${" + prefix + "." + name + (otherwise.isEmpty() ? "" : ":" + otherwise) + "}")
                .toList();
    }

    private Optional<String> first(On on, List<AnnotationShape> annotations, String owner, String member) {
        return annotations.stream()
                .flatMap(annotation ->
                        known.text(on, annotation.type(), name -> attribute(annotation, name, owner, member)).stream())
                .findFirst();
    }

    static Optional<String> attribute(AnnotationShape annotation, String name, String owner, String member) {
        return switch (name) {
            case "class" -> Optional.of(owner.replace('/', '.'));
            case "member" -> Optional.of(member);
            default -> annotation.text(name);
        };
    }

    /** {@code apiUrl} as files spell it: {@code api-url}. */
    private static String dashed(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
