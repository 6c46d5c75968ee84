package org.privacyascode.code;

import java.util.List;
import java.util.Optional;

/**
 * A field as declared. A record component's annotations are merged into its field.
 *
 * @param descriptor such as {@code Ljava/lang/String;}
 * @param signature generic signature, where there is one
 * @param constant constant value of a static final field, where there is one
 */
public record FieldShape(
        String name,
        String descriptor,
        Optional<String> signature,
        int access,
        List<AnnotationShape> annotations,
        Optional<Object> constant) {
    public FieldShape {
        annotations = List.copyOf(annotations);
    }
}
