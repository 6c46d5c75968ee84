package org.privacyascode.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one annotation and hands it on when it ends. */
final class AnnotationReader extends AnnotationVisitor {

    private final String type;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Consumer<AnnotationShape> then;

    AnnotationReader(String descriptor, Consumer<AnnotationShape> then) {
        super(Opcodes.ASM9);
        this.type = Type.getType(descriptor).getInternalName();
        this.then = then;
    }

    @Override
    public void visit(String name, Object value) {
        values.put(name, value instanceof Type literal ? literal.getInternalName() : value);
    }

    @Override
    public void visitEnum(String name, String descriptor, String constant) {
        values.put(name, constant);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        return new AnnotationReader(descriptor, nested -> values.put(name, nested));
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        List<Object> list = new ArrayList<>();
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String none, Object value) {
                list.add(value instanceof Type literal ? literal.getInternalName() : value);
            }

            @Override
            public void visitEnum(String none, String descriptor, String constant) {
                list.add(constant);
            }

            @Override
            public AnnotationVisitor visitAnnotation(String none, String descriptor) {
                return new AnnotationReader(descriptor, list::add);
            }

            @Override
            public void visitEnd() {
                values.put(name, List.copyOf(list));
            }
        };
    }

    @Override
    public void visitEnd() {
        then.accept(new AnnotationShape(type, values));
    }
}
