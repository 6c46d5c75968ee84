package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.FieldShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;

/** The least age that a form, an entity or a parameter accepts, by the annotations of validation on what is called an age. */
public final class AgeLimits {

    private static final Set<String> LEAST = Set.of("Min", "DecimalMin", "Range", "MinAge", "MinimumAge");

    private AgeLimits() {}

    /** The limits, in order of class and member. */
    public static List<Fact> of(Program program) {
        List<Fact> facts = new ArrayList<>();
        for (ClassShape shape : program.application()) {
            for (FieldShape field : shape.fields()) {
                least(field.name(), field.annotations()).ifPresent(age -> facts.add(fact(shape, field.name(), 0, age)));
            }
            for (MethodShape method : shape.methods()) {
                method.parameters().forEach(parameter -> least(parameter.name(), parameter.annotations())
                        .filter(age -> !method.name().equals("<init>"))
                        .ifPresent(age -> facts.add(fact(shape, method.name(), method.firstLine(), age))));
            }
        }
        return facts;
    }

    private static Optional<String> least(String name, List<AnnotationShape> annotations) {
        boolean isAge = name.equals("age")
                || name.endsWith("Age") && !name.matches("(?i)(max|page|image|mess|us|stor|cover|langu).*age");
        return annotations.stream()
                .filter(annotation -> isAge && LEAST.contains(annotation.simpleName()))
                .flatMap(annotation -> value(annotation).stream())
                .findFirst();
    }

    private static Optional<String> value(AnnotationShape annotation) {
        Object value =
                annotation.values().getOrDefault("value", annotation.values().get("min"));
        return Optional.ofNullable(value).map(String::valueOf).filter(text -> text.matches("\\d{1,3}"));
    }

    private static Fact fact(ClassShape shape, String member, int line, String age) {
        return Fact.of(
                        FactKind.AGE_CHECKED,
                        Data.NONE,
                        Place.inClass(shape.binaryName(), member, line),
                        Evidence.fact(Known.API, "an age of " + age + " and more is accepted"))
                .with(Map.of("minimum", age));
    }
}
