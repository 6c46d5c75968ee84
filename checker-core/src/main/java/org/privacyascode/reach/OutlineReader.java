package org.privacyascode.reach;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.privacyascode.reach.Outline.Trait;

/** Reads the outline of a class from its declarations and its constant pool; no code is visited. */
final class OutlineReader extends ClassVisitor {

    private static final Set<String> CONTAINERS = Set.of("Map", "List", "Set", "Queue", "Deque", "Collection", "Cache");
    private static final Set<String> CHANGING =
            Set.of("put", "putIfAbsent", "computeIfAbsent", "add", "offer", "push", "addFirst", "addLast");

    private static final String OF_ANYTHING = "";
    private static final AnnotationVisitor NONE = new AnnotationVisitor(Opcodes.ASM9) {};
    private static final FieldVisitor NO_FIELD = new FieldVisitor(Opcodes.ASM9) {};

    private final Doors doors;
    private final NamedTypes pool;
    private final List<String> supers = new ArrayList<>();
    private final Set<String> methods = new HashSet<>();
    private final Set<String> listens = new HashSet<>();
    private final Set<String> makes = new HashSet<>();
    private final Set<String> fieldTypes = new HashSet<>();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private boolean isListener;
    private String name = "";
    private int fields;
    private int accessors;

    private OutlineReader(Doors doors, NamedTypes pool) {
        super(Opcodes.ASM9);
        this.doors = doors;
        this.pool = pool;
    }

    /**
     * Reads a class file.
     *
     * @throws RuntimeException of many kinds when the bytes are no class file
     */
    static Outline read(byte[] file, String entry, Doors doors) {
        ClassReader reader = new ClassReader(file);
        OutlineReader outline = new OutlineReader(doors, NamedTypes.of(reader, file));
        reader.accept(outline, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return outline.outline(entry);
    }

    private Outline outline(String entry) {
        boolean publishes = pool.calls().stream()
                .anyMatch(call -> !NamedTypes.isOfJdk(call.owner())
                        && doors.publishing()
                                .contains(
                                        call.method().substring(0, call.method().indexOf('('))));
        if (publishes) {
            traits.add(Trait.PUBLISHES);
        }
        if (fields > 0 && accessors * 2 >= fields) {
            traits.add(Trait.DATA);
        }
        return new Outline(
                name,
                entry,
                List.copyOf(supers),
                Set.copyOf(pool.names()),
                Set.copyOf(pool.mentioned()),
                pool.calls().stream()
                        .filter(call -> !NamedTypes.isOfJdk(call.owner()))
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(methods),
                Set.copyOf(listens),
                Set.copyOf(makes),
                traits.contains(Trait.DATA) ? Set.copyOf(fieldTypes) : Set.of(),
                Set.copyOf(traits));
    }

    @Override
    public void visit(int version, int access, String type, String generic, String parent, String[] implemented) {
        name = type;
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            traits.add(Trait.INTERFACE);
        }
        if (parent != null) {
            supers.add(parent);
        }
        supers.addAll(implemented == null ? List.of() : List.of(implemented));
        isListener = supers.stream().anyMatch(doors.listeners()::contains);
        if (isListener && generic != null) {
            listens.addAll(NamedTypes.in(generic));
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible) {
        isListener |= doors.listeners().contains(Type.getType(descriptor).getInternalName());
        return NONE;
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String generic, Object value) {
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        boolean isGenerated = (access & Opcodes.ACC_SYNTHETIC) != 0;
        if (!isStatic && !isGenerated) {
            fields++;
            fieldTypes.addAll(NamedTypes.in(generic == null ? descriptor : generic));
        }
        boolean isOfThread = descriptor.endsWith("ThreadLocal;");
        boolean changes = (access & Opcodes.ACC_FINAL) == 0 || isContainer(descriptor) && pool.callsAny(CHANGING);
        if (isOfThread || isStatic && !isGenerated && changes) {
            traits.add(Trait.SHARED_STATE);
        }
        return NO_FIELD;
    }

    private static boolean isContainer(String descriptor) {
        return CONTAINERS.stream().anyMatch(kind -> descriptor.endsWith(kind + ";"))
                || descriptor.contains("/AtomicReference");
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String generic, String[] thrown) {
        boolean isPrivate = (access & Opcodes.ACC_PRIVATE) != 0;
        if (!isPrivate && !method.equals("<clinit>")) {
            methods.add(method + descriptor);
        }
        Type type = Type.getMethodType(descriptor);
        int arguments = type.getArgumentTypes().length;
        boolean isGetter = arguments == 0 && type.getReturnType().getSort() != Type.VOID;
        accessors += isGetter && !isPrivate && (access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        if (isListener) {
            listens.addAll(NamedTypes.in(descriptor.substring(0, descriptor.indexOf(')'))));
        }
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean isVisible) {
                Type marked = Type.getType(annotation);
                note(marked.getInternalName());
                String simple = marked.getClassName();
                if (doors.factories().contains(simple.substring(simple.lastIndexOf('.') + 1))) {
                    makes.addAll(NamedTypes.in(type.getReturnType().getDescriptor()));
                }
                return NONE;
            }

            @Override
            public AnnotationVisitor visitParameterAnnotation(int parameter, String annotation, boolean isVisible) {
                note(Type.getType(annotation).getInternalName());
                return NONE;
            }

            private void note(String annotation) {
                if (doors.listeners().contains(annotation)) {
                    listens.add(OF_ANYTHING);
                    listens.addAll(NamedTypes.in(descriptor.substring(0, descriptor.indexOf(')'))));
                }
            }
        };
    }
}
