package org.privacyascode.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.privacyascode.detect.Label;
import org.privacyascode.detect.Labels;
import org.privacyascode.detect.Member;

/** Which methods may hold a source, by the names that stand in them alone. */
final class SourceInterest implements CodeIndex.Interest {

    private final Labels labels;
    private final LabelledTypes types;
    private final Calls calls;
    private final NamedParameters named;
    private final Set<String> names = new HashSet<>();

    SourceInterest(Labels labels, LabelledTypes types, Calls calls, NamedParameters named) {
        this.labels = labels;
        this.named = named;
        this.types = types;
        this.calls = calls;
        labels.all().keySet().forEach(this::note);
    }

    /** Names of methods that return labelled data, so that most calls are told apart by their name alone. */
    private void note(Member member) {
        if (member.parameter() >= 0) {
            return;
        }
        names.add(member.name());
        if (member.descriptor().isEmpty()) {
            calls.hierarchy().program().find(member.owner()).stream()
                    .flatMap(shape -> shape.methods().stream())
                    .filter(method ->
                            method.accessed().filter(member.name()::equals).isPresent())
                    .forEach(method -> names.add(method.name()));
        }
    }

    @Override
    public boolean inField(String owner, String name, String descriptor) {
        FieldRef field = calls.field(owner, name, descriptor);
        return types.isLabelled(field)
                || calls.namesSource(name)
                        && !calls.knowledge(asCall(field), List.of()).sources().isEmpty();
    }

    @Override
    public boolean inCall(String owner, String name, String descriptor) {
        if (!names.contains(name)) {
            return calls.namesSource(name)
                    && calls.maySource(new CallRef(owner, name, descriptor, CallRef.Kind.VIRTUAL));
        }
        CallRef call = new CallRef(owner, name, descriptor, CallRef.Kind.VIRTUAL);
        FieldRef accessed = calls.accessed(call);
        return accessed != null && types.isLabelled(accessed) || !result(call).isEmpty() || calls.maySource(call);
    }

    @Override
    public boolean inType(String descriptor) {
        return types.mentioned(descriptor);
    }

    @Override
    public boolean isLibrary(MethodKey method) {
        return calls.generated().isLibrary(method.owner(), method.name());
    }

    @Override
    public boolean inMethod(MethodKey method) {
        if (named.isNamed(method)) {
            return true;
        }
        int count = org.objectweb.asm.Type.getArgumentTypes(method.descriptor()).length;
        for (int index = 0; index < count; index++) {
            if (!labels.of(Member.parameter(method.owner(), method.name(), method.descriptor(), index))
                    .isEmpty()) {
                return true;
            }
        }
        boolean bound = calls.hierarchy().declared(method.owner(), method.name(), method.descriptor()).stream()
                .flatMap(shape -> shape.parameters().stream())
                .flatMap(parameter -> parameter.annotations().stream())
                .anyMatch(annotation -> !calls.headerSources(annotation).isEmpty());
        return bound
                || calls.namesSource(method.name())
                        && !calls.parameterSources(method).isEmpty();
    }

    /** A field as signatures name it. */
    static CallRef asCall(FieldRef field) {
        return new CallRef(field.owner(), field.name(), field.descriptor(), CallRef.Kind.STATIC);
    }

    /** Labels of what a method returns, its own or those of what it overrides. */
    List<Label> result(CallRef call) {
        List<Label> own = labels.of(Member.result(call.owner(), call.name(), call.descriptor()));
        if (!own.isEmpty() || !calls.hierarchy().program().isApplication(call.owner())) {
            return own;
        }
        for (String above : calls.hierarchy().supertypes(call.owner())) {
            List<Label> inherited = labels.of(Member.result(above, call.name(), call.descriptor()));
            if (!inherited.isEmpty()) {
                return inherited;
            }
        }
        return List.of();
    }
}
