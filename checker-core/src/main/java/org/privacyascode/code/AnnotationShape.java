package org.privacyascode.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation as written in a class file. Values are String, boxed primitives, {@code EnumValue}-like strings (the constant's
 * name), class names in internal form, nested AnnotationShape, or lists of these.
 *
 * @param type internal name, for example {@code jakarta/persistence/Column}
 * @param simpleName the last part of the type, {@code Column}: annotations are mostly known by it
 */
public record AnnotationShape(String type, String simpleName, Map<String, Object> values) {
    public AnnotationShape {
        values = Map.copyOf(values);
    }

    /** An annotation of a type with its values. */
    public AnnotationShape(String type, Map<String, Object> values) {
        this(type, type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1), values);
    }

    /** A value as text, if it is one; the first of a list of texts. */
    public Optional<String> text(String name) {
        Object value = values.get(name);
        if (value instanceof List<?> list && !list.isEmpty()) {
            value = list.get(0);
        }
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A value as texts: of a list all, of a single text that one. */
    public List<String> texts(String name) {
        Object value = values.get(name);
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : value instanceof String text ? List.of(text) : List.of();
    }
}
