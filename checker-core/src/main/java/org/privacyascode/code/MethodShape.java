package org.privacyascode.code;

import java.util.List;
import java.util.Optional;

/**
 * A method as declared.
 *
 * @param firstLine line of the first instruction; 0 when unknown
 * @param parameters in order, without {@code this}
 * @param accessed field of the same class that the method only returns or only sets, for getters and setters
 */
public record MethodShape(
        String name,
        String descriptor,
        Optional<String> signature,
        int access,
        List<AnnotationShape> annotations,
        List<Parameter> parameters,
        int firstLine,
        Optional<String> accessed) {
    public MethodShape {
        annotations = List.copyOf(annotations);
        parameters = List.copyOf(parameters);
    }

    /** Whether the method or one of its parameters carries an annotation. */
    public boolean isAnnotated() {
        if (!annotations.isEmpty()) {
            return true;
        }
        for (Parameter parameter : parameters) {
            if (!parameter.annotations().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A parameter; the name is empty when the class file has none. */
    public record Parameter(String name, String descriptor, List<AnnotationShape> annotations) {
        public Parameter {
            annotations = List.copyOf(annotations);
        }
    }
}
