package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.FieldShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;
import org.privacyascode.knowledge.Kind;
import org.privacyascode.knowledge.KnownAnnotations;
import org.privacyascode.knowledge.Names;
import org.privacyascode.knowledge.ValueKind;

/** The classes of a program as holders of data: which fields count, of which type, and what accessors stand without a field. */
final class Classes {

    private final Program program;
    private final Names names;
    private final Map<String, List<DataMember>> members = new ConcurrentHashMap<>();
    private final Map<String, List<Part>> parts = new ConcurrentHashMap<>();
    private final Map<String, List<MethodShape>> annotated = new ConcurrentHashMap<>();
    private final Map<String, MemberType> types = new ConcurrentHashMap<>();
    private final Set<String> behaviours = ConcurrentHashMap.newKeySet();

    Classes(Program program, Names names) {
        this.program = program;
        this.names = names;
        program.application().parallelStream().forEach(shape -> {
            List<DataMember> read = read(shape);
            if (!read.isEmpty()) {
                members.put(shape.name(), read);
                List<Part> held = parts(read);
                if (!held.isEmpty()) {
                    parts.put(shape.name(), held);
                }
            }
            List<MethodShape> marked =
                    shape.methods().stream().filter(MethodShape::isAnnotated).toList();
            if (!marked.isEmpty()) {
                annotated.put(shape.name(), marked);
            }
        });
    }

    /** A class of the application that a member holds, itself or many of it. */
    record Part(String property, String type) {}

    private List<Part> parts(List<DataMember> held) {
        List<Part> found = new ArrayList<>();
        for (DataMember member : held) {
            for (String type : member.type().classes()) {
                if (program.isApplication(type)) {
                    found.add(new Part(member.property(), type));
                }
            }
        }
        return found;
    }

    /** The classes of the application that the data members of a class hold. */
    List<Part> partsOf(String internalName) {
        return parts.getOrDefault(internalName, List.of());
    }

    /** The methods of a class that carry an annotation, on themselves or on a parameter. */
    List<MethodShape> annotatedMethods(ClassShape shape) {
        return annotated.getOrDefault(shape.name(), List.of());
    }

    private MemberType type(FieldShape field) {
        if (field.signature().isPresent()) {
            return MemberType.of(field.descriptor(), field.signature(), program, names.values());
        }
        MemberType known = types.get(field.descriptor());
        if (known == null) {
            known = MemberType.of(field.descriptor(), field.signature(), program, names.values());
            types.put(field.descriptor(), known);
        }
        return known;
    }

    /**
     * A member that can hold data.
     *
     * @param property name as a bean has it: of the field, or of a getter without {@code get}
     */
    record DataMember(Member member, String property, MemberType type, List<AnnotationShape> annotations) {}

    /** The data members that a class itself declares. */
    List<DataMember> of(String internalName) {
        return members.getOrDefault(internalName, List.of());
    }

    /** Names of the data members of a class and of its superclasses in the application. */
    Set<String> properties(ClassShape shape) {
        Set<String> properties = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        String next = shape.name();
        while (program.isApplication(next) && seen.add(next)) {
            of(next).forEach(member -> properties.add(member.property()));
            next = program.find(next).map(ClassShape::superName).orElse("");
        }
        return properties;
    }

    private List<DataMember> read(ClassShape shape) {
        if (is(shape.access(), Opcodes.ACC_ENUM | Opcodes.ACC_ANNOTATION | Opcodes.ACC_SYNTHETIC)) {
            return List.of();
        }
        Set<String> accessible = new HashSet<>();
        Map<String, List<AnnotationShape>> accessorAnnotations = new HashMap<>();
        shape.methods().forEach(method -> method.accessed().ifPresent(field -> {
            accessible.add(field);
            if (!method.annotations().isEmpty()) {
                accessorAnnotations
                        .computeIfAbsent(field, key -> new ArrayList<>())
                        .addAll(method.annotations());
            }
        }));
        boolean isBehaviour = decideBehaviour(shape);
        if (isBehaviour) {
            behaviours.add(shape.name());
        }
        List<DataMember> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FieldShape field : shape.fields()) {
            seen.add(field.name().toLowerCase(Locale.ROOT));
            boolean isHidden = is(field.access(), Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)
                    || has(field.annotations(), "injected")
                    || isBehaviour && !accessible.contains(field.name()) && !is(field.access(), Opcodes.ACC_PUBLIC);
            if (!isHidden) {
                MemberType type = type(field);
                List<AnnotationShape> annotations = new ArrayList<>(field.annotations());
                annotations.addAll(accessorAnnotations.getOrDefault(field.name(), List.of()));
                found.add(new DataMember(Member.field(shape.name(), field.name()), field.name(), type, annotations));
            }
        }
        if (!isBehaviour) {
            shape.methods().forEach(method -> addGetter(shape, method, seen, found));
        }
        return found;
    }

    /** A getter that returns something else than a field of the class. */
    private void addGetter(ClassShape shape, MethodShape method, Set<String> seen, List<DataMember> found) {
        boolean isGetter = method.name().length() > 3
                && method.name().startsWith("get")
                && method.parameters().isEmpty()
                && method.accessed().isEmpty()
                && !is(method.access(), Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE);
        if (!isGetter) {
            return;
        }
        String property = method.name().substring(3, 4).toLowerCase(Locale.ROOT)
                + method.name().substring(4);
        if (seen.add(property.toLowerCase(Locale.ROOT))) {
            String returned = method.descriptor().substring(method.descriptor().indexOf(')') + 1);
            if (!returned.equals("V")) {
                MemberType type = MemberType.of(
                        returned,
                        method.signature().map(signature -> signature.substring(signature.indexOf(')') + 1)),
                        program,
                        names.values());
                Member member = Member.result(shape.name(), method.name(), method.descriptor());
                found.add(new DataMember(member, property, type, method.annotations()));
            }
        }
    }

    /** Whether a class does something rather than holds something. */
    boolean isBehaviour(ClassShape shape) {
        return behaviours.contains(shape.name());
    }

    private boolean decideBehaviour(ClassShape shape) {
        return has(shape.annotations(), "behaviour")
                || names.holder(shape.simpleName()).is(Kind.BEHAVIOUR) && !isBean(shape)
                || shape.superName().equals("java/lang/Thread")
                || shape.interfaces().contains("java/lang/Runnable")
                || shape.interfaces().contains("java/util/concurrent/Callable");
    }

    /** Whether half of the fields or more are values that can be read or set from outside: the class holds data, whatever its name says. */
    private boolean isBean(ClassShape shape) {
        Set<String> accessible = new HashSet<>();
        shape.methods().forEach(method -> method.accessed().ifPresent(accessible::add));
        int all = 0;
        int open = 0;
        for (FieldShape field : shape.fields()) {
            if (!is(field.access(), Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) {
                all++;
                boolean isValue = type(field).kind() != ValueKind.OTHER;
                open += isValue && accessible.contains(field.name()) ? 1 : 0;
            }
        }
        return open > 2 && open * 2 >= all;
    }

    /** Whether a class only repeats the members of another: a builder, an anonymous class. */
    static boolean isCopy(ClassShape shape) {
        String simple = shape.simpleName();
        return simple.length() > "Builder".length() && simple.endsWith("Builder")
                || shape.name().contains("$")
                        && (simple.equals("Builder") || !simple.isEmpty() && Character.isDigit(simple.charAt(0)));
    }

    boolean has(List<AnnotationShape> annotations, String list) {
        if (annotations.isEmpty()) {
            return false;
        }
        KnownAnnotations known = names.annotations();
        for (AnnotationShape annotation : annotations) {
            if (known.is(list, annotation.simpleName())) {
                return true;
            }
        }
        return false;
    }

    static boolean is(int access, int flags) {
        return (access & flags) != 0;
    }
}
