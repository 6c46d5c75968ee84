package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.MethodShape;
import org.privacyascode.detect.Label;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Known;
import org.privacyascode.knowledge.Holder;
import org.privacyascode.knowledge.Names;
import org.privacyascode.knowledge.Naming;
import org.privacyascode.knowledge.ValueKind;

/**
 * Texts that components are given by name: {@code userName} of a service's method. They count as data where nothing that was read
 * calls the method, so that nobody else could say what comes in there.
 */
final class NamedParameters {

    private static final String TEXT = "Ljava/lang/String;";

    private final Names names;
    private final Hierarchy hierarchy;
    private final LabelledTypes types;
    private final Map<String, List<Label>> known = new HashMap<>();

    NamedParameters(Names names, Hierarchy hierarchy, LabelledTypes types) {
        this.names = names;
        this.hierarchy = hierarchy;
        this.types = types;
    }

    /** Whether some parameter of a method has a name that says what it holds, whoever calls it. */
    boolean isNamed(MethodKey method) {
        List<MethodShape.Parameter> parameters = parameters(method);
        return parameters.stream().anyMatch(parameter -> !labels(parameter).isEmpty());
    }

    /** What the name of a parameter, counted without {@code this}, says that it holds. */
    List<Label> of(MethodKey method, int index) {
        List<MethodShape.Parameter> parameters = parameters(method);
        return index < parameters.size() ? labels(parameters.get(index)) : List.of();
    }

    private List<MethodShape.Parameter> parameters(MethodKey method) {
        if (!method.descriptor().contains(TEXT) || !types.isService(method.owner())) {
            return List.of();
        }
        return hierarchy
                .declared(method.owner(), method.name(), method.descriptor())
                .filter(shape -> (shape.access() & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_PRIVATE)) == 0)
                .map(MethodShape::parameters)
                .orElse(List.of());
    }

    private List<Label> labels(MethodShape.Parameter parameter) {
        return parameter.descriptor().equals(TEXT) && !parameter.name().isEmpty()
                ? known.computeIfAbsent(parameter.name(), this::read)
                : List.of();
    }

    private List<Label> read(String name) {
        Optional<Naming> naming =
                names.read(Holder.UNKNOWN, name, ValueKind.TEXT).filter(Naming::isCertain);
        return naming.stream()
                .map(found -> {
                    List<String> reasons = new ArrayList<>(found.reasons());
                    reasons.add("it is a parameter of a component that nothing here calls");
                    return new Label(
                            new Data(found.category(), "", found.subject()),
                            new Evidence(Known.NAME, Certainty.FACT, reasons));
                })
                .toList();
    }
}
