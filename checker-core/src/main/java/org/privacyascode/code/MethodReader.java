package org.privacyascode.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one method's declaration, its first line, and the field that it only returns or sets. */
final class MethodReader extends MethodVisitor {

    private final String owner;
    private final int access;
    private final String name;
    private final Type type;
    private final Optional<String> signature;
    private final Consumer<MethodShape> then;
    private final List<AnnotationShape> annotations = new ArrayList<>();
    private final List<List<AnnotationShape>> parameterAnnotations = new ArrayList<>();
    private final String[] declaredNames;
    private final String[] localNames;
    private int declared;
    private int firstLine;
    private int instructions;
    private String field = "";

    MethodReader(String owner, int access, String name, Type type, String signature, Consumer<MethodShape> then) {
        super(Opcodes.ASM9);
        this.owner = owner;
        this.access = access;
        this.name = name;
        this.type = type;
        this.signature = Optional.ofNullable(signature);
        this.then = then;
        int count = type.getArgumentTypes().length;
        this.declaredNames = new String[count];
        this.localNames = new String[count];
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
    public void visitLineNumber(int line, Label start) {
        if (firstLine == 0) {
            firstLine = line;
        }
    }

    @Override
    public void visitLocalVariable(String local, String descriptor, String generic, Label start, Label end, int index) {
        int slot = (access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        Type[] arguments = type.getArgumentTypes();
        for (int parameter = 0; parameter < arguments.length; parameter++) {
            if (slot == index && localNames[parameter] == null) {
                localNames[parameter] = local;
            }
            slot += arguments[parameter].getSize();
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String holder, String accessed, String descriptor) {
        instructions++;
        field = holder.equals(owner) && field.isEmpty() ? accessed : "-";
    }

    @Override
    public void visitInsn(int opcode) {
        instructions++;
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        instructions++;
    }

    @Override
    public void visitMethodInsn(int opcode, String holder, String called, String descriptor, boolean isInterface) {
        field = "-";
    }

    @Override
    public void visitInvokeDynamicInsn(String called, String descriptor, Handle bootstrap, Object... arguments) {
        field = "-";
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        field = "-";
    }

    @Override
    public void visitEnd() {
        List<MethodShape.Parameter> parameters = new ArrayList<>();
        Type[] arguments = type.getArgumentTypes();
        for (int index = 0; index < arguments.length; index++) {
            String known = declaredNames[index] != null && declared == arguments.length
                    ? declaredNames[index]
                    : localNames[index] == null ? "" : localNames[index];
            parameters.add(new MethodShape.Parameter(
                    known, arguments[index].getDescriptor(), parameterAnnotations.get(index)));
        }
        Optional<String> accessed =
                field.isEmpty() || field.equals("-") || instructions > 6 ? Optional.empty() : Optional.of(field);
        then.accept(new MethodShape(
                name, type.getDescriptor(), signature, access, annotations, parameters, firstLine, accessed));
    }
}
