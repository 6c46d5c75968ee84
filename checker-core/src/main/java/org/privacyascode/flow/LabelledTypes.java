package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.FieldShape;
import org.privacyascode.detect.Label;
import org.privacyascode.detect.Labels;
import org.privacyascode.detect.Member;

/** Classes whose objects hold labelled fields, and which: what is handed over when a whole object is. */
final class LabelledTypes {

    private static final Pattern NAMES = Pattern.compile("L([^<;]+)");
    private static final Set<String> SERVICES = Set.of(
            "Service",
            "Component",
            "Repository",
            "Controller",
            "RestController",
            "Configuration",
            "Named",
            "Singleton",
            "ApplicationScoped",
            "RequestScoped",
            "Stateless",
            "Path",
            "ControllerAdvice",
            "RestControllerAdvice",
            "Aspect");

    private final Hierarchy hierarchy;
    private final Labels labels;
    private final Map<String, Map<Member, List<Label>>> own = new HashMap<>();
    private final Map<String, Boolean> mentions = new HashMap<>();
    private final Set<String> types = new TreeSet<>();

    LabelledTypes(Hierarchy hierarchy, Labels labels) {
        this.hierarchy = hierarchy;
        this.labels = labels;
        for (ClassShape shape : hierarchy.program().application()) {
            if (!isService(shape) && !fields(shape.name()).isEmpty()) {
                types.add(shape.name());
            }
        }
        for (int depth = 0; depth < 2; depth++) {
            List<String> more = new ArrayList<>();
            for (ClassShape shape : hierarchy.program().application()) {
                if (!types.contains(shape.name())
                        && !isService(shape)
                        && !parts(shape).isEmpty()) {
                    more.add(shape.name());
                }
            }
            types.addAll(more);
        }
    }

    private static boolean isService(ClassShape shape) {
        return shape.annotations().stream().anyMatch(annotation -> SERVICES.contains(annotation.simpleName()));
    }

    /** Whether a class is a component of the application, not data. */
    boolean isService(String type) {
        return hierarchy.program().isApplication(type)
                && hierarchy
                        .program()
                        .find(type)
                        .filter(LabelledTypes::isService)
                        .isPresent();
    }

    /** Whether objects of a type hold labelled fields, themselves or one reference away. */
    boolean holds(String type) {
        return types.contains(type);
    }

    boolean isLabelled(FieldRef field) {
        return !labels.of(Member.field(field.owner(), field.name())).isEmpty();
    }

    boolean isDenied(FieldRef field) {
        return labels.isDenied(Member.field(field.owner(), field.name()));
    }

    /** Whether a descriptor, a type name or a generic signature names a labelled type. */
    boolean mentioned(String text) {
        Boolean known = mentions.get(text);
        if (known == null) {
            known = text.indexOf(';') < 0 ? types.contains(text) : first(text).isPresent();
            mentions.put(text, known);
        }
        return known;
    }

    /** The first labelled type that a descriptor or generic signature names. */
    Optional<String> first(String text) {
        Matcher names = NAMES.matcher(text);
        while (names.find()) {
            if (types.contains(names.group(1))) {
                return Optional.of(names.group(1));
            }
        }
        return Optional.empty();
    }

    /** Labels of the fields of a type and of the objects it refers to, nearest first. */
    Map<Member, List<Label>> all(String type) {
        Map<Member, List<Label>> found = new LinkedHashMap<>(fields(type));
        Set<String> seen = new TreeSet<>(Set.of(type));
        List<String> level = List.of(type);
        for (int depth = 0; depth < 2; depth++) {
            List<String> next = new ArrayList<>();
            for (String name : level) {
                hierarchy.program().find(name).ifPresent(shape -> parts(shape).forEach(part -> {
                    if (seen.add(part)) {
                        next.add(part);
                        fields(part).forEach(found::putIfAbsent);
                    }
                }));
            }
            level = next;
        }
        return found;
    }

    private Set<String> parts(ClassShape shape) {
        Set<String> parts = new TreeSet<>();
        for (FieldShape field : shape.fields()) {
            if ((field.access() & Opcodes.ACC_STATIC) == 0) {
                first(field.signature().orElse(field.descriptor())).ifPresent(parts::add);
            }
        }
        if (hierarchy.program().isApplication(shape.superName()) && types.contains(shape.superName())) {
            parts.add(shape.superName());
        }
        parts.remove(shape.name());
        return parts;
    }

    /** Labels of a type's own and inherited fields. */
    Map<Member, List<Label>> fields(String type) {
        Map<Member, List<Label>> known = own.get(type);
        if (known == null) {
            known = new LinkedHashMap<>();
            Set<String> seen = new HashSet<>();
            String at = type;
            while (hierarchy.program().isApplication(at) && seen.add(at)) {
                ClassShape shape = hierarchy.program().find(at).orElseThrow();
                for (FieldShape field : shape.fields()) {
                    Member member = Member.field(at, field.name());
                    if ((field.access() & Opcodes.ACC_STATIC) == 0
                            && !labels.of(member).isEmpty()) {
                        known.put(member, labels.of(member));
                    }
                }
                at = shape.superName();
            }
            own.put(type, known);
        }
        return known;
    }
}
