package org.privacyascode.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one method's declaration, together with what its body shows at a glance. */
final class MethodReader extends MethodVisitor {

    private final int access;
    private final String name;
    private final Type type;
    private final Type[] arguments;
    private final Optional<String> signature;
    private final Glance body;
    private final Consumer<MethodShape> then;
    private final List<AnnotationShape> annotations = new ArrayList<>();
    private final List<List<AnnotationShape>> parameterAnnotations = new ArrayList<>();
    private final String[] declaredNames;
    private int declared;

    MethodReader(int access, String name, Type type, String signature, Glance body, Consumer<MethodShape> then) {
        super(Opcodes.ASM9);
        this.access = access;
        this.name = name;
        this.type = type;
        this.signature = Optional.ofNullable(signature);
        this.body = body;
        this.then = then;
        this.arguments = type.getArgumentTypes();
        int count = arguments.length;
        this.declaredNames = new String[count];
        for (int index = 0; index < count; index++) {
            parameterAnnotations.add(new ArrayList<>());
        }
    }

    @Override
    public void visitParameter(String parameter, int flags) {
        if (declared < declaredNames.length) {
            declaredNames[declared] = parameter;
        }
        declared++;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationReader(descriptor, annotations::add);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        List<AnnotationShape> found =
                parameter < parameterAnnotations.size() ? parameterAnnotations.get(parameter) : new ArrayList<>();
        return new AnnotationReader(descriptor, found::add);
    }

    @Override
    public void visitEnd() {
        List<MethodShape.Parameter> parameters = new ArrayList<>();
        int slot = (access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        for (int index = 0; index < arguments.length; index++) {
            String local = body.locals().getOrDefault(slot, "");
            String known = declaredNames[index] != null && declared == arguments.length ? declaredNames[index] : local;
            parameters.add(new MethodShape.Parameter(
                    known, arguments[index].getDescriptor(), parameterAnnotations.get(index)));
            slot += arguments[index].getSize();
        }
        Optional<String> accessed = Optional.of(body.accessed()).filter(field -> !field.isEmpty());
        then.accept(new MethodShape(
                name, type.getDescriptor(), signature, access, annotations, parameters, body.firstLine(), accessed));
    }
}
