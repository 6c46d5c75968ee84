package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;

/** Factory methods of the application that make the objects which a container injects: which one makes a parameter or field. */
final class Beans {

    private static final Set<String> FACTORY =
            Set.of("Bean", "Produces", "Provides", "Factory", "Singleton", "Prototype");
    private static final Set<String> QUALIFIER = Set.of("Qualifier", "Named", "Identifier");

    private final Hierarchy hierarchy;
    private final Map<String, List<Factory>> byType = new HashMap<>();

    private record Factory(MethodKey method, List<String> names, boolean primary, boolean qualified) {}

    Beans(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        for (ClassShape shape : hierarchy.program().application()) {
            for (MethodShape method : shape.methods()) {
                if (has(method.annotations(), FACTORY)) {
                    Type made = Type.getReturnType(method.descriptor());
                    byType.computeIfAbsent(MethodKey.typeName(made), key -> new ArrayList<>())
                            .add(factory(shape, method));
                }
            }
        }
    }

    private static Factory factory(ClassShape shape, MethodShape method) {
        List<String> names = new ArrayList<>(List.of(method.name()));
        for (AnnotationShape annotation : method.annotations()) {
            if (FACTORY.contains(annotation.simpleName()) || QUALIFIER.contains(annotation.simpleName())) {
                annotation.text("value").ifPresent(names::add);
                annotation.text("name").ifPresent(names::add);
            }
        }
        return new Factory(
                new MethodKey(shape.name(), method.name(), method.descriptor()),
                names,
                has(method.annotations(), Set.of("Primary")),
                has(method.annotations(), QUALIFIER));
    }

    /**
     * The methods that may make an injected object: the one that its qualifier or, among several, its name means; else all.
     *
     * @param name of the parameter or field; may be empty
     */
    List<MethodKey> of(String type, List<AnnotationShape> annotations, String name) {
        List<Factory> all = new ArrayList<>();
        byType.forEach((made, factories) -> {
            if (made.equals(type) || made.length() > 1 && !made.startsWith("[") && hierarchy.isSubtype(made, type)) {
                all.addAll(factories);
            }
        });
        Optional<String> qualifier = annotations.stream()
                .filter(annotation -> QUALIFIER.contains(annotation.simpleName()))
                .flatMap(annotation -> annotation.text("value").stream())
                .findFirst();
        List<Factory> meant = named(all, qualifier.orElse(name));
        if (meant.isEmpty() && qualifier.isEmpty()) {
            meant = all.stream().filter(Factory::primary).toList();
        }
        if (meant.isEmpty() && qualifier.isEmpty()) {
            meant = all.stream().filter(factory -> !factory.qualified()).toList();
        }
        return (meant.isEmpty() ? all : meant)
                .stream().map(Factory::method).sorted().toList();
    }

    private static List<Factory> named(List<Factory> all, String name) {
        return all.stream().filter(factory -> factory.names().contains(name)).toList();
    }

    private static boolean has(List<AnnotationShape> annotations, Set<String> simpleNames) {
        return annotations.stream().anyMatch(annotation -> simpleNames.contains(annotation.simpleName()));
    }
}
