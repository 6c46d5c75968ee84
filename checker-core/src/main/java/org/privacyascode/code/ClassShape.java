package org.privacyascode.code;

import java.util.List;
import java.util.Optional;

/**
 * A class as declared: everything but the bodies of its methods.
 *
 * @param name internal name, for example {@code shop/Order$Line}
 * @param superName internal name; empty for {@code java/lang/Object} and modules
 * @param sourceFile as the compiler wrote it, for example {@code Order.java}; empty when unknown
 * @param origin where it was read from, for messages
 */
public record ClassShape(
        String name,
        String superName,
        List<String> interfaces,
        int access,
        Optional<String> signature,
        String sourceFile,
        List<AnnotationShape> annotations,
        List<FieldShape> fields,
        List<MethodShape> methods,
        String origin) {
    public ClassShape {
        interfaces = List.copyOf(interfaces);
        annotations = List.copyOf(annotations);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
    }

    /** Binary name: {@code shop.Order$Line}. */
    public String binaryName() {
        return name.replace('/', '.');
    }

    /** The part after the last dot or dollar sign. */
    public String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    }
}
