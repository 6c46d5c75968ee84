package org.privacyascode.detect;

import java.util.List;
import java.util.Optional;
import org.privacyascode.code.AnnotationShape;

/**
 * Our own annotations on one thing, known by simple name, so that a company may bring its own of the same shape.
 *
 * @param all every annotation of the thing
 */
public record OwnAnnotations(List<AnnotationShape> all) {

    public static final String PERSONAL = "PersonalData";
    public static final String NOT_PERSONAL = "NotPersonalData";

    /** The ids that an annotation names; empty when it is absent or names none. */
    public List<String> ids(String simpleName) {
        if (all.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .filter(annotation -> annotation.simpleName().equals(simpleName))
                .flatMap(annotation -> texts(annotation.values().get("value")).stream())
                .toList();
    }

    /** Whether an annotation of that name is there. */
    public boolean has(String simpleName) {
        return all.stream().anyMatch(annotation -> annotation.simpleName().equals(simpleName));
    }

    /** Why something holds no personal data; empty when nobody said that it holds none. */
    public Optional<String> denial() {
        return all.stream()
                .filter(annotation -> annotation.simpleName().equals(NOT_PERSONAL))
                .map(annotation -> annotation.text("reason").orElse(""))
                .findFirst();
    }

    private static List<String> texts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value instanceof String text ? List.of(text) : List.of();
    }
}
