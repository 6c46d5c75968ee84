package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.FieldShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/**
 * What a value says as text, as far as code shows it, through fields, parameters, calls, builders and injection: one text for each
 * possibility. What is not known is left open as {@link #OPEN}; what a setting decides stays as a placeholder.
 */
final class Texts {

    /** Stands for a part that is not known. */
    static final String OPEN = "\u0001";

    private static final int DEPTH = 40;
    private static final int MOST = 8;
    private static final int BUDGET = 3_000;
    private static final int MOST_CALLERS = 12;
    private static final List<String> UNKNOWN = List.of(OPEN);

    private final Solver solver;
    private final Injected injected;
    private final Beans beans;
    private final Stores stores;
    private final Function<String, List<String>> filled;
    private final Set<Running> running = new HashSet<>();
    private int steps;

    /** The call through which a method was entered. */
    private record Frame(Instr call, At at) {}

    /** A method, and how it was entered, where that is known. */
    private record At(MethodIr ir, @Nullable Frame frame, int depth) {
        At deeper() {
            return new At(ir, frame, depth + 1);
        }
    }

    private record Running(Value value, @Nullable Frame frame) {}

    /** @param filled fills the placeholders of a text in every possible way */
    Texts(Solver solver, Injected injected, Function<String, List<String>> filled) {
        this.solver = solver;
        this.injected = injected;
        this.beans = new Beans(solver.calls.hierarchy());
        this.stores = new Stores(solver);
        this.filled = filled;
    }

    /** Every text that a value of a method may be; never empty. */
    List<String> of(Value value, MethodIr ir) {
        steps = 0;
        List<String> found = resolve(value, new At(ir, null, 0));
        return found.isEmpty() ? UNKNOWN : found;
    }

    /** The one text that a value is, settings filled in; empty when there are several, or a part is not known. */
    Optional<String> constant(Value value, MethodIr ir) {
        List<String> said = of(value, ir).stream()
                .flatMap(text -> filled.apply(text).stream())
                .distinct()
                .toList();
        return Optional.of(said)
                .filter(all -> all.size() == 1
                        && !all.get(0).contains(OPEN)
                        && !all.get(0).isBlank())
                .map(all -> all.get(0));
    }

    private List<String> resolve(Value value, At at) {
        Value root = value.root();
        if (root.kind == Value.Kind.CONSTANT) {
            return root.constant != null
                    ? List.of(String.valueOf(root.constant))
                    : root.type.equals("null") ? List.of() : UNKNOWN;
        }
        Running key = new Running(root, at.frame());
        if (steps++ > BUDGET || at.depth() > DEPTH) {
            return UNKNOWN;
        }
        if (!running.add(key)) {
            return List.of();
        }
        try {
            return some(configured(root, begin(root, at.deeper()), at.deeper()));
        } finally {
            running.remove(key);
        }
    }

    private static List<String> some(List<String> texts) {
        return texts.stream().distinct().limit(MOST).toList();
    }

    private List<String> begin(Value root, At at) {
        Instr definition = root.definition;
        if (root.kind == Value.Kind.PARAMETER) {
            return parameter(root, at);
        }
        if (root.kind == Value.Kind.NEW) {
            return List.of();
        }
        if (definition == null) {
            return UNKNOWN;
        }
        return switch (definition.op) {
            case CONCAT -> concatenated(definition, at);
            case LOAD_FIELD, LOAD_STATIC -> field(definition, at);
            case CALL -> called(definition, at);
            case PHI -> {
                Set<String> all = new LinkedHashSet<>();
                for (Value operand : definition.args) {
                    all.addAll(resolve(operand, at));
                }
                yield List.copyOf(all);
            }
            default -> UNKNOWN;
        };
    }

    private List<String> concatenated(Instr instr, At at) {
        List<String> texts = List.of("");
        int next = 0;
        for (char c : String.valueOf(instr.subject).toCharArray()) {
            List<String> parts = c != '\u0001'
                    ? List.of(c == '\u0002' ? OPEN : String.valueOf(c))
                    : next < instr.args.length ? known(instr.args[next++], at) : UNKNOWN;
            texts = crossed(texts, parts, String::concat);
        }
        return texts;
    }

    private List<String> known(Value value, At at) {
        List<String> found = resolve(value, at);
        return found.isEmpty() ? UNKNOWN : found;
    }

    private interface Join {
        String of(String first, String second);
    }

    private static List<String> crossed(List<String> firsts, List<String> seconds, Join join) {
        List<String> all = new ArrayList<>();
        for (String first : firsts) {
            seconds.forEach(second -> all.add(join.of(first, second)));
        }
        return some(all);
    }

    // ---- fields

    private List<String> field(Instr load, At at) {
        FieldRef field = (FieldRef) Objects.requireNonNull(load.subject);
        Optional<ClassShape> shape = solver.calls.hierarchy().program().find(field.owner());
        Optional<FieldShape> found = shape.flatMap(one -> one.fields().stream()
                .filter(candidate -> candidate.name().equals(field.name()))
                .findFirst());
        if (found.isEmpty()) {
            return UNKNOWN;
        }
        if (found.get().constant().isPresent()) {
            return List.of(String.valueOf(found.get().constant().get()));
        }
        List<AnnotationShape> annotations = found.get().annotations();
        Optional<String> given = injected.text(annotations, field.owner(), field.name());
        if (given.isPresent()) {
            return List.of(given.get());
        }
        boolean isStatic = (found.get().access() & Opcodes.ACC_STATIC) != 0;
        if (injected.isBound(field.owner()) && !isStatic) {
            List<String> set = stored(field, false, load, at).stream()
                    .filter(text -> !text.contains(OPEN))
                    .toList();
            return injected.bound(field.owner(), field.name(), annotations, set.size() == 1 ? set.get(0) : "");
        }
        List<String> set = stored(field, isStatic, load, at);
        return set.isEmpty() && stores.of(field, isStatic).isEmpty()
                ? made(
                        MethodKey.typeName(org.objectweb.asm.Type.getType(field.descriptor())),
                        annotations,
                        field.name())
                : set;
    }

    private List<String> stored(FieldRef field, boolean isStatic, Instr load, At at) {
        Optional<Frame> creation = isStatic ? Optional.empty() : creation(load.args[0], at);
        Set<String> all = new LinkedHashSet<>();
        for (Stores.Store store : stores.of(field, isStatic)) {
            boolean created = creation.isPresent()
                    && solver.calls.site(creation.get().call()).targets().contains(store.ir().key);
            all.addAll(resolve(store.value(), new At(store.ir(), created ? creation.get() : null, at.depth())));
        }
        return List.copyOf(all);
    }

    /** The constructor call of an object, where it is made in sight. */
    private Optional<Frame> creation(Value receiver, At at) {
        Value root = receiver.root();
        At here = at;
        while (root.kind == Value.Kind.PARAMETER
                && here.frame() != null
                && root.index < here.frame().call().args.length) {
            root = here.frame().call().args[root.index].root();
            here = here.frame().at();
        }
        if (root.kind != Value.Kind.NEW) {
            return Optional.empty();
        }
        for (Instr use : root.uses) {
            if (use.op == Op.CALL && use.call().isConstructor() && use.args[0].root() == root) {
                return Optional.of(new Frame(use, here));
            }
        }
        return Optional.empty();
    }

    // ---- parameters

    private List<String> parameter(Value root, At at) {
        MethodKey method = at.ir().key;
        int index = at.ir().isStatic() ? root.index : root.index - 1;
        Optional<MethodShape.Parameter> declared = solver.calls
                .hierarchy()
                .declared(method.owner(), method.name(), method.descriptor())
                .map(MethodShape::parameters)
                .filter(all -> index >= 0 && index < all.size())
                .map(all -> all.get(index));
        List<AnnotationShape> annotations =
                declared.map(MethodShape.Parameter::annotations).orElse(List.of());
        String name = declared.map(MethodShape.Parameter::name).orElse("");
        Optional<String> given = injected.text(annotations, method.owner(), name);
        if (given.isPresent()) {
            return List.of(given.get());
        }
        Frame frame = at.frame();
        if (frame != null) {
            return root.index < frame.call().args.length
                    ? resolve(frame.call().args[root.index], at(frame, at.depth()))
                    : UNKNOWN;
        }
        List<String> fromCallers = index < 0 ? List.of() : callers(root, at);
        return fromCallers.isEmpty() && index >= 0 ? made(root.type, annotations, name) : fromCallers;
    }

    private static At at(Frame frame, int depth) {
        return new At(frame.at().ir(), frame.at().frame(), depth);
    }

    private List<String> callers(Value parameter, At at) {
        MethodKey method = at.ir().key;
        Set<String> all = new LinkedHashSet<>();
        int sites = 0;
        for (MethodKey caller : solver.index.callers(method)) {
            MethodIr ir = solver.bodies.of(caller);
            if (ir == null) {
                continue;
            }
            for (Instr instr : ir.code) {
                Optional<Value> given = given(instr, method, parameter.index);
                if (given.isPresent() && sites++ < MOST_CALLERS) {
                    all.addAll(known(given.get(), new At(ir, null, at.depth())));
                }
            }
        }
        return List.copyOf(all);
    }

    /** What an instruction hands over as a parameter of a method. */
    private Optional<Value> given(Instr instr, MethodKey method, int parameter) {
        if (instr.op == Op.CALL
                && parameter < instr.args.length
                && solver.calls.site(instr).targets().contains(method)) {
            return Optional.of(instr.args[parameter]);
        }
        if (instr.op == Op.LAMBDA
                && parameter < instr.args.length
                && instr.lambda().body().name().equals(method.name())
                && instr.lambda().body().owner().equals(method.owner())) {
            return Optional.of(instr.args[parameter]);
        }
        boolean setter = instr.op == Op.STORE_FIELD
                && parameter == 1
                && solver.calls
                        .hierarchy()
                        .declared(method.owner(), method.name(), method.descriptor())
                        .flatMap(MethodShape::accessed)
                        .filter(field -> instr.key().equals(method.owner() + "." + field))
                        .isPresent();
        return setter ? Optional.of(instr.args[1]) : Optional.empty();
    }

    /** What the application's factory methods make, where a container injects it. */
    private List<String> made(String type, List<AnnotationShape> annotations, String name) {
        Set<String> all = new LinkedHashSet<>();
        for (MethodKey factory : beans.of(type, annotations, name)) {
            MethodIr ir = solver.bodies.of(factory);
            if (ir != null) {
                all.addAll(returned(ir, new At(ir, null, 1)));
            }
        }
        return all.isEmpty() ? UNKNOWN : List.copyOf(all);
    }

    private List<String> returned(MethodIr ir, At at) {
        Set<String> all = new LinkedHashSet<>();
        for (Instr instr : ir.code) {
            if (instr.op == Op.RETURN && instr.args.length > 0) {
                all.addAll(resolve(instr.args[0], at));
            }
        }
        return List.copyOf(all);
    }

    // ---- calls

    private List<String> called(Instr call, At at) {
        CallSite site = solver.calls.site(call);
        Optional<List<String>> addressed = addressed(call, site.known().addresses(), at);
        if (addressed.isPresent()) {
            return addressed.get();
        }
        CallRef ref = call.call();
        if (!site.targets().isEmpty()) {
            Set<String> all = new LinkedHashSet<>();
            for (MethodKey target : site.targets().stream().limit(MOST).toList()) {
                MethodIr ir = solver.bodies.of(target);
                all.addAll(ir == null ? UNKNOWN : returned(ir, new At(ir, new Frame(call, at), at.depth())));
            }
            return List.copyOf(all);
        }
        if (injected.isBound(ref.owner())) {
            List<AnnotationShape> annotations = solver.calls
                    .hierarchy()
                    .declared(ref.owner(), ref.name(), ref.descriptor())
                    .map(MethodShape::annotations)
                    .orElse(List.of());
            return injected.bound(ref.owner(), ref.name(), annotations, "");
        }
        if (ref.owner().equals("java/lang/String") && ref.name().equals("format")
                || ref.name().equals("formatted")) {
            return known(call.args[0], at).stream()
                    .map(format -> format.startsWith("%") ? OPEN : format.replaceAll("%[-0-9.]*[a-z]", OPEN))
                    .toList();
        }
        if (ref.owner().equals("java/lang/String") && ref.name().equals("concat")) {
            return crossed(known(call.args[0], at), known(call.args[1], at), String::concat);
        }
        boolean through = !ref.isStatic() && call.result != null && call.result.isReference();
        return through ? resolve(call.args[0], at) : UNKNOWN;
    }

    /** What signatures say that the result of a call is addressed to; empty when they say nothing. */
    private Optional<List<String>> addressed(Instr call, List<Signature.Address> addresses, At at) {
        List<String> texts = List.of();
        List<String> fallback = List.of();
        boolean known = false;
        for (Signature.Address address : addresses) {
            if (address.to().base() != Slot.Base.RESULT) {
                continue;
            }
            known = true;
            List<String> more = places(call, address, at);
            if (address.setting()) {
                texts = crossed(texts.isEmpty() ? List.of("") : texts, more, String::concat);
            } else if (addresses.stream().anyMatch(Signature.Address::setting)) {
                fallback = more;
            } else if (address.from().base() == Slot.Base.THIS) {
                texts = texts.isEmpty() ? more : crossed(more, texts, this::joined);
            } else {
                texts = texts.isEmpty() ? more : crossed(texts, more, this::joined);
            }
        }
        if (!known) {
            return Optional.empty();
        }
        if (!fallback.isEmpty() && !fallback.equals(UNKNOWN)) {
            texts = crossed(texts, fallback, (name, other) -> name.replaceFirst("}$", "") + ":" + other + "}");
        }
        return Optional.of(texts);
    }

    private List<String> places(Instr call, Signature.Address address, At at) {
        int shift = call.call().isStatic() ? 0 : 1;
        Slot from = address.from();
        int first = from.base() == Slot.Base.THIS ? 0 : from.index() + shift;
        int last = from.onwards() ? call.args.length - 1 : first;
        List<String> texts = List.of();
        for (int operand = first; operand <= last && operand < call.args.length; operand++) {
            if (from.onwards() && !call.args[operand].isReference()) {
                continue;
            }
            List<String> more = known(call.args[operand], at);
            texts = texts.isEmpty() ? more : crossed(texts, more, this::joined);
        }
        boolean bare = address.to().path().contains("host");
        return texts.stream()
                .map(text -> address.setting() ? setting(text) : bare && !isAddress(text) ? "//" + text : text)
                .toList();
    }

    private static String setting(String name) {
        return name.contains(OPEN) ? OPEN : "${" + name + "}";
    }

    /** What is set on an object after it began: by its constructor, and by calls that say the address. */
    private List<String> configured(Value root, List<String> began, At at) {
        List<String> texts = began;
        for (Instr use : root.uses) {
            if (use.op != Op.CALL || use.call().isStatic() || use.args[0].root() != root) {
                continue;
            }
            for (Signature.Address address : solver.calls.site(use).known().addresses()) {
                boolean sets = address.from().base() == Slot.Base.ARGUMENT
                        && (address.to().base() == Slot.Base.THIS
                                || use.call().isConstructor() && address.to().base() == Slot.Base.RESULT);
                if (sets) {
                    List<String> more = places(use, address, at);
                    texts = texts.isEmpty() ? more : crossed(texts, more, this::joined);
                }
            }
            if (isTextBuilder(use)) {
                List<String> more = known(use.args[1], at);
                texts = texts.isEmpty() || texts.equals(UNKNOWN) ? more : crossed(texts, more, String::concat);
            }
        }
        return root.kind == Value.Kind.NEW && texts.isEmpty() ? UNKNOWN : texts;
    }

    private static boolean isTextBuilder(Instr use) {
        return use.call().owner().startsWith("java/lang/StringBu")
                && use.args.length > 1
                && (use.call().name().equals("append") || use.call().isConstructor());
    }

    // ---- addresses

    /** A base address and what is said later: a whole address goes before the base, a path does not. */
    String joined(String base, String later) {
        if (isAddress(later)) {
            return later;
        }
        boolean isBaseKnown =
                !base.isEmpty() && !base.startsWith(OPEN) && !base.startsWith("/") || base.startsWith("//");
        if (later.startsWith("${")) {
            boolean whole = filled.apply(later).stream().anyMatch(Texts::isAddress);
            return whole || !isBaseKnown ? later : base;
        }
        return isBaseKnown || later.startsWith(OPEN) && !base.isEmpty() ? base : later;
    }

    static boolean isAddress(String text) {
        int mark = text.indexOf("://");
        return text.startsWith("//") || mark > 0 && text.substring(0, mark).matches("[A-Za-z][A-Za-z0-9+.-]*");
    }
}
