package org.privacyascode.flow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.detect.Label;
import org.privacyascode.detect.Labels;
import org.privacyascode.detect.Member;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Known;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/** Where data begin inside a method: labelled fields, results and parameters, and known calls. */
final class Sources {

    private final Labels labels;
    private final LabelledTypes types;
    private final Calls calls;
    private final NamedParameters named;
    private final SourceInterest known;
    private final WholeObjects whole;

    Sources(Labels labels, LabelledTypes types, Calls calls, NamedParameters named) {
        this.labels = labels;
        this.types = types;
        this.calls = calls;
        this.named = named;
        this.known = new SourceInterest(labels, types, calls, named);
        this.whole = new WholeObjects(types, calls);
    }

    void seed(Context context, Solver solver) {
        parameters(context, solver);
        for (Instr instr : context.ir.code) {
            switch (instr.op) {
                case LOAD_FIELD, LOAD_STATIC -> field(context, solver, instr);
                case CALL -> call(context, solver, instr);
                case LAMBDA -> reference(context, solver, instr);
                case CONCAT, STORE_FIELD, STORE_ELEMENT, RETURN -> whole.handedOn(context, solver, instr);
                default -> {}
            }
        }
    }

    private void parameters(Context context, Solver solver) {
        MethodKey method = context.ir.key;
        int shift = context.ir.isStatic() ? 0 : 1;
        for (int index = shift; index < context.ir.parameters.size(); index++) {
            Value value = context.ir.parameters.get(index);
            List<Label> found =
                    labels.of(Member.parameter(method.owner(), method.name(), method.descriptor(), index - shift));
            if (!found.isEmpty() && !types.holds(value.type)) {
                String does = "given as a parameter of " + words(method);
                begin(solver, context, value, solver.empty, -1, new SourceRef(found, "", does, false), null);
            }
        }
        named(context, solver, shift);
        headers(context, solver, shift);
        for (Signature.Source source : calls.parameterSources(method)) {
            int index = source.slot().index() + shift;
            if (index < context.ir.parameters.size()) {
                Path path = solver.empty;
                for (int step = source.slot().path().size() - 1; step >= 0; step--) {
                    String name = source.slot().path().get(step);
                    path = path.under(name.startsWith("[") ? name : "." + name);
                }
                String does = "received by " + words(method);
                SourceRef ref = new SourceRef(List.of(label(source, words(method))), "", does, true);
                begin(solver, context, context.ir.parameters.get(index), path, -1, ref, null);
            }
        }
    }

    /** Parameters of components that nothing calls: their names say what comes in. */
    private void named(Context context, Solver solver, int shift) {
        MethodKey method = context.ir.key;
        if (!named.isNamed(method) || !solver.index.callers(method).isEmpty()) {
            return;
        }
        for (int index = shift; index < context.ir.parameters.size(); index++) {
            List<Label> found = named.of(method, index - shift);
            Member member = Member.parameter(method.owner(), method.name(), method.descriptor(), index - shift);
            if (!found.isEmpty() && labels.of(member).isEmpty() && !labels.isDenied(member)) {
                String does = "given as a parameter of " + words(method);
                SourceRef ref = new SourceRef(found, "", does, false);
                begin(solver, context, context.ir.parameters.get(index), solver.empty, -1, ref, null);
            }
        }
    }

    /** Parameters that are bound from a request header by name are what reading that header gives. */
    private void headers(Context context, Solver solver, int shift) {
        MethodKey method = context.ir.key;
        Optional<MethodShape> shape = calls.hierarchy().declared(method.owner(), method.name(), method.descriptor());
        List<MethodShape.Parameter> all = shape.map(MethodShape::parameters).orElse(List.of());
        for (int index = 0; index < all.size() && index + shift < context.ir.parameters.size(); index++) {
            for (AnnotationShape annotation : all.get(index).annotations()) {
                for (Signature.Source source : calls.headerSources(annotation)) {
                    String does = "header bound by " + words(method);
                    SourceRef ref = new SourceRef(List.of(label(source, words(method))), "", does, true);
                    begin(solver, context, context.ir.parameters.get(index + shift), solver.empty, -1, ref, null);
                }
            }
        }
    }

    private void field(Context context, Solver solver, Instr instr) {
        FieldRef field = (FieldRef) Objects.requireNonNull(instr.subject);
        Member member = Member.field(field.owner(), field.name());
        List<Label> found = labels.of(member);
        Value result = instr.resultOrFail();
        String simple = simple(field.owner()) + "." + field.name();
        boolean ownAccessor = isAccessor(context.ir.key, field);
        if (!found.isEmpty() && !types.holds(result.type) && !ownAccessor) {
            SourceRef ref = new SourceRef(found, "", "read from " + simple, false);
            begin(solver, context, result, solver.empty, instr.index, ref, instr);
        }
        for (Signature.Source source :
                calls.knowledge(SourceInterest.asCall(field), List.of()).sources()) {
            if (source.slot().base() == Slot.Base.FIELD) {
                SourceRef ref = new SourceRef(List.of(label(source, simple)), "", "read from " + simple, true);
                begin(solver, context, result, solver.empty, instr.index, ref, instr);
            }
        }
        whole.handedOn(context, solver, instr);
    }

    private boolean isAccessor(MethodKey method, FieldRef field) {
        Optional<MethodShape> shape = calls.hierarchy().declared(method.owner(), method.name(), method.descriptor());
        return shape.isPresent()
                && shape.get().accessed().filter(field.name()::equals).isPresent()
                && calls.accessed(new CallRef(method.owner(), method.name(), method.descriptor(), CallRef.Kind.VIRTUAL))
                        != null;
    }

    private void call(Context context, Solver solver, Instr instr) {
        CallRef call = instr.call();
        List<Label> found = known.result(call);
        if (!found.isEmpty() && instr.result != null && !types.holds(instr.result.type)) {
            SourceRef ref = new SourceRef(found, "", "returned by " + call.words(), false);
            begin(solver, context, instr.result, solver.empty, instr.index, ref, instr);
        }
        int shift = call.isStatic() ? 0 : 1;
        for (Signature.Source source : calls.site(instr).known().sources()) {
            Slot slot = source.slot();
            Path path = Steps.join(slot.path(), solver.empty, instr);
            SourceRef ref =
                    new SourceRef(List.of(label(source, call.words())), "", "returned by " + call.words(), true);
            switch (slot.base()) {
                case RESULT -> {
                    if (call.isConstructor()) {
                        begin(solver, context, instr.args[0], path, instr.index, ref, instr);
                    } else if (instr.result != null) {
                        begin(solver, context, instr.result, path, instr.index, ref, instr);
                    }
                }
                case THIS -> filled(solver, context, instr, 0, path, ref);
                case ARGUMENT -> filled(solver, context, instr, slot.index() + shift, path, ref);
                default -> {}
            }
        }
        whole.handedOn(context, solver, instr);
        whole.listed(context, solver, instr);
    }

    /** A method reference to something that is a source: its result is data. */
    private void reference(Context context, Solver solver, Instr instr) {
        CallRef call = instr.lambda().body();
        FieldRef accessed = calls.accessed(call);
        List<Label> found =
                accessed != null ? labels.of(Member.field(accessed.owner(), accessed.name())) : known.result(call);
        boolean known = !found.isEmpty();
        if (!known) {
            found = calls.knowledge(call, List.of()).sources().stream()
                    .filter(source -> source.slot().base() == Slot.Base.RESULT)
                    .map(source -> label(source, call.words()))
                    .toList();
        }
        if (!found.isEmpty() && !call.name().startsWith("lambda$")) {
            SourceRef ref = new SourceRef(found, "", "returned by " + call.words(), !known);
            begin(solver, context, instr.resultOrFail(), solver.empty.under(Path.RESULT), instr.index, ref, instr);
        }
    }

    private void filled(Solver solver, Context context, Instr instr, int operand, Path path, SourceRef ref) {
        if (operand < instr.args.length) {
            Value value = instr.args[operand];
            Path part = !path.isEmpty() ? path : path.under(value.type.startsWith("[") ? "[*]" : Path.LIBRARY);
            solver.reachPart(context, value, part, 0, instr, new Edge(null, instr, null, ref));
        }
    }

    private void begin(
            Solver solver, Context context, Value value, Path path, int born, SourceRef ref, @Nullable Instr at) {
        solver.reach(context, value, path, 0, born, new Edge(null, at, null, ref));
    }

    private static Label label(Signature.Source source, String words) {
        String category = source.category().equals("*") ? "" : source.category();
        return new Label(Data.of(category), Evidence.fact(Known.API, words + " gives it"));
    }

    static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1);
    }

    static String words(MethodKey method) {
        return simple(method.owner()) + "." + method.name();
    }
}
