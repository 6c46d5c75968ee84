package org.privacyascode.detect;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.Program;
import org.privacyascode.knowledge.ValueKind;
import org.privacyascode.knowledge.ValueTypes;

/**
 * The type of a member, seen through arrays, lists, maps and optionals.
 *
 * @param kind what kind of value it is; {@link ValueKind#OTHER} for classes
 * @param classes internal names of the classes inside; empty for primitive types
 */
record MemberType(ValueKind kind, Set<String> classes) {

    static MemberType of(String descriptor, Optional<String> signature, Program program, ValueTypes values) {
        Type type = Type.getType(descriptor);
        boolean isArray = type.getSort() == Type.ARRAY;
        Type element = isArray ? type.getElementType() : type;
        if (element.getSort() != Type.OBJECT) {
            boolean isBytes = isArray && element.getSort() == Type.BYTE;
            ValueKind kind = isBytes
                    ? ValueKind.BINARY
                    : values.of(element.getClassName()).orElse(ValueKind.OTHER);
            return new MemberType(kind, Set.of());
        }
        Set<String> classes = new LinkedHashSet<>();
        boolean isRead = signature.isPresent()
                && values.isContainer(element.getInternalName())
                && collect(signature.get(), classes);
        if (isRead) {
            classes.removeIf(values::isContainer);
        } else {
            classes.clear();
            classes.add(element.getInternalName());
        }
        if (isRead && values.isMap(element.getInternalName()) && isMapOfObjects(classes, program, values)) {
            return new MemberType(ValueKind.OTHER, classes);
        }
        return new MemberType(kind(classes, program, values), classes);
    }

    /** Whether what a map gives for its keys is an object, which then decides what the map holds. */
    private static boolean isMapOfObjects(Set<String> classes, Program program, ValueTypes values) {
        Set<String> given = new LinkedHashSet<>(classes);
        given.stream().findFirst().ifPresent(given::remove);
        return !given.isEmpty() && kind(given, program, values) == ValueKind.OTHER;
    }

    /** The generic signature of one parameter of a method; empty when the method has none or hides some parameters. */
    static Optional<String> parameter(Optional<String> method, int index) {
        if (method.isEmpty() || method.get().startsWith("<")) {
            return Optional.empty();
        }
        String text = method.get();
        int start = 1;
        for (int number = 0; start < text.length() && text.charAt(start) != ')'; number++) {
            int end = end(text, start);
            if (end > text.length()) {
                return Optional.empty();
            }
            if (number == index) {
                return Optional.of(text.substring(start, end));
            }
            start = end;
        }
        return Optional.empty();
    }

    /** Where the type that starts here ends; past the end of the text when it does not. */
    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == '[') {
            at++;
        }
        if (at < text.length() && text.charAt(at) != 'L' && text.charAt(at) != 'T') {
            return at + 1;
        }
        int depth = 0;
        while (at < text.length() && (text.charAt(at) != ';' || depth > 0)) {
            char here = text.charAt(at);
            depth += here == '<' ? 1 : here == '>' ? -1 : 0;
            at++;
        }
        return at + 1;
    }

    /** Adds the classes of a generic signature; false when it is malformed, as obfuscators leave them: then the plain type counts. */
    private static boolean collect(String signature, Set<String> classes) {
        try {
            new SignatureReader(signature).acceptType(new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public void visitClassType(String name) {
                    classes.add(name);
                }
            });
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return false;
        }
    }

    private static ValueKind kind(Set<String> classes, Program program, ValueTypes values) {
        ValueKind best = classes.isEmpty() ? ValueKind.TEXT : ValueKind.OTHER;
        for (String name : classes) {
            ValueKind kind = values.of(name).orElseGet(() -> ofApplication(name, program));
            if (kind != ValueKind.OTHER && (best == ValueKind.OTHER || kind.compareTo(best) < 0)) {
                best = kind;
            }
        }
        return best;
    }

    /** An enum of the application, or a class that wraps an id: {@code CustomerId}. */
    private static ValueKind ofApplication(String name, Program program) {
        Optional<ClassShape> shape = program.isApplication(name) ? program.find(name) : Optional.empty();
        if (shape.filter(found -> (found.access() & Opcodes.ACC_ENUM) != 0).isPresent()) {
            return ValueKind.ENUM;
        }
        boolean isId = shape.filter(found -> found.simpleName().endsWith("Id")
                        && found.fields().stream()
                                        .filter(field -> (field.access() & Opcodes.ACC_STATIC) == 0)
                                        .count()
                                < 2)
                .isPresent();
        return isId ? ValueKind.ID : ValueKind.OTHER;
    }
}
