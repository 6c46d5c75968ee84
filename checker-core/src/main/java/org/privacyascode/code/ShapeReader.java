package org.privacyascode.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/** Reads a class file into its {@link ClassShape} in one visit. */
final class ShapeReader extends ClassVisitor {

    private final String origin;
    private String name = "";
    private String superName = "";
    private List<String> interfaces = List.of();
    private int access;
    private Optional<String> signature = Optional.empty();
    private String sourceFile = "";
    private final List<AnnotationShape> annotations = new ArrayList<>();
    private final List<FieldShape> fields = new ArrayList<>();
    private final List<MethodShape> methods = new ArrayList<>();
    private final Map<String, List<AnnotationShape>> components = new LinkedHashMap<>();

    private final Glances bodies;

    private ShapeReader(String origin, Glances bodies) {
        super(Opcodes.ASM9);
        this.origin = origin;
        this.bodies = bodies;
    }

    /**
     * Reads a class file. Bodies are looked at, not visited: whether their instructions fit together shows when they are visited.
     *
     * @throws RuntimeException of many kinds when the bytes are not a whole, well-formed class file that ASM knows
     */
    static ClassShape read(byte[] bytes, String origin) {
        ClassReader file = new ClassReader(bytes);
        ShapeReader reader = new ShapeReader(origin, new Glances(file));
        file.accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return reader.shape();
    }

    private ClassShape shape() {
        List<FieldShape> merged = fields.stream().map(this::withComponent).toList();
        return new ClassShape(
                name, superName, interfaces, access, signature, sourceFile, annotations, merged, methods, origin);
    }

    private FieldShape withComponent(FieldShape field) {
        List<AnnotationShape> more = components.getOrDefault(field.name(), List.of());
        if (more.isEmpty()) {
            return field;
        }
        List<AnnotationShape> all = new ArrayList<>(field.annotations());
        more.stream().filter(annotation -> !all.contains(annotation)).forEach(all::add);
        return new FieldShape(
                field.name(), field.descriptor(), field.signature(), field.access(), all, field.constant());
    }

    @Override
    public void visit(int version, int flags, String className, String generic, String parent, String[] implemented) {
        name = className;
        access = flags;
        signature = Optional.ofNullable(generic);
        superName = parent == null ? "" : parent;
        interfaces = implemented == null ? List.of() : List.of(implemented);
    }

    @Override
    public void visitSource(String source, String debug) {
        sourceFile = source == null ? "" : source;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationReader(descriptor, annotations::add);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String component, String descriptor, String generic) {
        List<AnnotationShape> found = components.computeIfAbsent(component, key -> new ArrayList<>());
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return new AnnotationReader(type, found::add);
            }
        };
    }

    @Override
    public FieldVisitor visitField(int flags, String field, String descriptor, String generic, Object value) {
        if (!Type.getType(descriptor).getDescriptor().equals(descriptor)) {
            throw new IllegalArgumentException("a field's type is not well-formed: " + descriptor);
        }
        List<AnnotationShape> found = new ArrayList<>();
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return new AnnotationReader(type, found::add);
            }

            @Override
            public void visitEnd() {
                fields.add(new FieldShape(
                        field, descriptor, Optional.ofNullable(generic), flags, found, Optional.ofNullable(value)));
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int flags, String method, String descriptor, String generic, String[] thrown) {
        return new MethodReader(flags, method, Type.getType(descriptor), generic, bodies.next(), methods::add);
    }
}
