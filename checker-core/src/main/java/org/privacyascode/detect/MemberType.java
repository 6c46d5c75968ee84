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
        if (signature.isPresent() && values.isContainer(element.getInternalName())) {
            collect(signature.get(), classes);
            classes.removeIf(values::isContainer);
        } else {
            classes.add(element.getInternalName());
        }
        return new MemberType(kind(classes, program, values), classes);
    }

    private static void collect(String signature, Set<String> classes) {
        new SignatureReader(signature).acceptType(new SignatureVisitor(Opcodes.ASM9) {
            @Override
            public void visitClassType(String name) {
                classes.add(name);
            }
        });
    }

    private static ValueKind kind(Set<String> classes, Program program, ValueTypes values) {
        ValueKind best = classes.isEmpty() ? ValueKind.TEXT : ValueKind.OTHER;
        for (String name : classes) {
            ValueKind kind = values.of(name).orElseGet(() -> isEnum(name, program) ? ValueKind.ENUM : ValueKind.OTHER);
            if (kind != ValueKind.OTHER && (best == ValueKind.OTHER || kind.compareTo(best) < 0)) {
                best = kind;
            }
        }
        return best;
    }

    private static boolean isEnum(String name, Program program) {
        Optional<ClassShape> shape = program.isApplication(name) ? program.find(name) : Optional.empty();
        return shape.filter(found -> (found.access() & Opcodes.ACC_ENUM) != 0).isPresent();
    }
}
