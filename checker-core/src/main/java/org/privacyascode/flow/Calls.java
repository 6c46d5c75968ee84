package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;
import org.privacyascode.knowledge.CallKnowledge;
import org.privacyascode.knowledge.NamedSources;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Signatures;
import org.privacyascode.knowledge.Slot;

/** Which methods a call may run, and what signatures say of it. */
final class Calls implements IrBuilder.Oracle {

    private static final int MOST_TARGETS = 60;
    private static final int MOST_LIBRARY_OVERRIDES = 12;

    private final Hierarchy hierarchy;
    private final Program program;
    private final Signatures signatures;
    private final DeclaredClients declared;
    private final Annotated annotated;
    private final NamedSources named;
    private final Generated generated;
    private final Map<String, CallKnowledge> plain = new HashMap<>();
    private final Map<String, Boolean> pruned = new HashMap<>();
    private final Map<CallRef, Optional<FieldRef>> accessors = new HashMap<>();
    private final Map<String, List<MethodKey>> overrides = new HashMap<>();

    Calls(
            Hierarchy hierarchy,
            Signatures signatures,
            DeclaredClients declared,
            Annotated annotated,
            NamedSources named) {
        this.named = named;
        this.hierarchy = hierarchy;
        this.program = hierarchy.program();
        this.signatures = signatures;
        this.declared = declared;
        this.annotated = annotated;
        this.generated = new Generated(hierarchy);
    }

    Generated generated() {
        return generated;
    }

    Annotated annotated() {
        return annotated;
    }

    DeclaredClients declared() {
        return declared;
    }

    @Override
    public FieldRef field(String owner, String name, String descriptor) {
        return hierarchy.field(owner, name, descriptor);
    }

    @Override
    public @Nullable FieldRef accessed(CallRef call) {
        return accessors.computeIfAbsent(call, this::findAccessed).orElse(null);
    }

    private Optional<FieldRef> findAccessed(CallRef call) {
        if (!program.isApplication(call.owner())) {
            return Optional.empty();
        }
        Set<FieldRef> found = new LinkedHashSet<>();
        List<MethodKey> targets = overriders(call);
        if (targets.isEmpty() || targets.size() > 3) {
            return Optional.empty();
        }
        for (MethodKey target : targets) {
            Optional<MethodShape> shape = hierarchy.declared(target.owner(), target.name(), target.descriptor());
            if (shape.isEmpty() || shape.get().accessed().isEmpty()) {
                return Optional.empty();
            }
            String name = shape.get().accessed().get();
            String type = call.descriptor().startsWith("()")
                    ? call.descriptor().substring(2)
                    : call.descriptor().substring(1, call.descriptor().lastIndexOf(')'));
            Optional<ClassShape> owner = program.find(target.owner());
            boolean exact = owner.isPresent()
                    && owner.get().fields().stream()
                            .anyMatch(field -> field.name().equals(name)
                                    && field.descriptor().equals(type)
                                    && (field.access() & Opcodes.ACC_STATIC) == 0);
            if (!exact) {
                return Optional.empty();
            }
            found.add(new FieldRef(target.owner(), name, type));
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** {@code <T> T find(Class<T> type)}: what it returns is of the class that stands in the call. */
    @Override
    public Optional<String> asked(CallRef call, Value[] args) {
        Optional<String> type = Optional.empty();
        for (Value arg : args) {
            if (arg.type.equals("java/lang/Class") && arg.root().constant instanceof String name && name.length() > 1) {
                type = type.isPresent() ? Optional.empty() : Optional.of(name);
            }
        }
        return type.filter(name -> generic(call)
                .filter(signature -> {
                    String variable = signature.substring(signature.lastIndexOf(')') + 1);
                    return variable.startsWith("T")
                            && (signature.contains("Ljava/lang/Class<" + variable + ">")
                                    || signature.contains("Ljava/lang/Class<+" + variable + ">"));
                })
                .isPresent());
    }

    private Optional<String> generic(CallRef call) {
        List<String> types = new ArrayList<>(List.of(call.owner()));
        types.addAll(hierarchy.supertypes(call.owner()));
        return types.stream()
                .flatMap(type -> hierarchy.declared(type, call.name(), call.descriptor()).stream())
                .flatMap(method -> method.signature().stream())
                .findFirst();
    }

    @Override
    public boolean returnsReceiver(CallRef call) {
        if (program.isApplication(call.owner())) {
            return false;
        }
        return knowledge(call, List.of()).passes().stream()
                .anyMatch(pass -> pass.same()
                        && pass.from().base() == Slot.Base.THIS
                        && pass.to().base() == Slot.Base.RESULT);
    }

    /** What signatures say of a call, given the constants among its arguments. */
    CallKnowledge knowledge(CallRef call, List<Value> args) {
        int shift = call.isStatic() ? 0 : 1;
        boolean constants = args.stream().skip(shift).anyMatch(value -> value.root().constant instanceof String);
        if (!constants) {
            String key = call.owner() + "#" + call.name() + call.descriptor();
            CallKnowledge known = plain.get(key);
            if (known == null) {
                known = find(call, List.of());
                plain.put(key, known);
            }
            return known;
        }
        return find(call, args.subList(shift, args.size()));
    }

    /** Whether signatures call any source so, on whatever type. */
    boolean namesSource(String name) {
        return signatures.namesSource(name);
    }

    /** Whether a call may be a source, for some constants. */
    boolean maySource(CallRef call) {
        return signatures.maySource(call.owner(), call.name(), hierarchy::supertypes);
    }

    private CallKnowledge find(CallRef call, List<Value> args) {
        CallKnowledge known = signatures.find(
                call.owner(), call.name(), call.descriptor(), hierarchy::supertypes, at -> constant(args, at)
                        .map(text -> text.toLowerCase(Locale.ROOT)));
        List<Signature.Source> sources = named.of(known.sources(), at -> constant(args, at));
        return annotated.with(declared.with(sources == known.sources() ? known : known.from(sources), call), call);
    }

    private static Optional<String> constant(List<Value> args, int at) {
        return at < args.size() && args.get(at).root().constant instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    CallSite site(Instr instr) {
        CallSite known = instr.site;
        if (known == null) {
            known = look(instr.call(), List.of(instr.args));
            instr.site = known;
        }
        return known;
    }

    private CallSite look(CallRef call, List<Value> args) {
        List<MethodKey> targets = targets(call, args);
        if (!targets.isEmpty()
                && targets.stream().allMatch(target -> generated.isLibrary(target.owner(), target.name()))) {
            targets = List.of();
        }
        CallKnowledge known = knowledge(call, args);
        boolean ours = program.isApplication(call.owner());
        boolean decided = known.passes().stream()
                .anyMatch(pass -> program.isApplication(pass.pattern().type()));
        if (decided) {
            // A signature for a class of ours says what its body does.
            return new CallSite(List.of(), true, known);
        }
        if (call.kind() == CallRef.Kind.VIRTUAL && !ours && known.described() && isOnlyKnownAsLibrary(args.get(0))) {
            // What the library says of its own type holds for whatever implements it.
            return new CallSite(List.of(), true, known);
        }
        boolean library = targets.isEmpty() || !ours;
        return new CallSite(targets, library, known);
    }

    private boolean isOnlyKnownAsLibrary(Value receiver) {
        return !program.isApplication(receiver.type) && !program.isApplication(receiver.root().type);
    }

    private List<MethodKey> targets(CallRef call, List<Value> args) {
        if (call.kind() != CallRef.Kind.VIRTUAL) {
            return hierarchy
                    .resolve(call.owner(), call.name(), call.descriptor())
                    .map(List::of)
                    .orElse(List.of());
        }
        String type = args.get(0).type;
        if (args.get(0).root().kind == Value.Kind.NEW
                && !args.get(0).root().type.startsWith("[")) {
            return hierarchy
                    .resolve(args.get(0).root().type, call.name(), call.descriptor())
                    .map(List::of)
                    .orElse(List.of());
        }
        String owner = program.isApplication(type) && hierarchy.isSubtype(type, call.owner()) ? type : call.owner();
        if (owner.equals("java/lang/Object") || owner.startsWith("[")) {
            return List.of();
        }
        List<MethodKey> found = overriders(new CallRef(owner, call.name(), call.descriptor(), call.kind()));
        int most = program.isApplication(owner) ? MOST_TARGETS : MOST_LIBRARY_OVERRIDES;
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** Methods that a virtual call on a type may run, in the classes below it that are ever created, or could be. */
    List<MethodKey> overriders(CallRef call) {
        String key = call.owner() + "#" + call.name() + call.descriptor();
        List<MethodKey> known = overrides.get(key);
        if (known == null) {
            Set<MethodKey> found = new LinkedHashSet<>();
            for (String type : hierarchy.applicationSubtypes(call.owner())) {
                Optional<ClassShape> shape = program.find(type);
                boolean isAbstract = shape.isPresent() && (shape.get().access() & Opcodes.ACC_ABSTRACT) != 0;
                if (!isAbstract || hierarchy.applicationSubtypes(type).size() == 1) {
                    hierarchy.resolve(type, call.name(), call.descriptor()).ifPresent(found::add);
                }
            }
            known = List.copyOf(found);
            overrides.put(key, known);
        }
        return known;
    }

    /** Whether objects of a type write a log. */
    boolean isLogger(String type) {
        return isPruned(type) && (type.endsWith("Logger") || type.endsWith("Log"));
    }

    /** Whether values of a type carry no personal data, by their type alone. */
    boolean isPruned(String type) {
        Boolean known = pruned.get(type);
        if (known == null) {
            known = switch (type) {
                case "Z", "V", "null" -> true;
                default -> type.length() > 1
                        && !type.startsWith("[")
                        && signatures.isPruned(type, hierarchy::supertypes);
            };
            pruned.put(type, known);
        }
        return known;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    /** What reading a header gives, for an annotation that binds one. */
    List<Signature.Source> headerSources(AnnotationShape annotation) {
        if (!annotation.simpleName().equals("RequestHeader")
                && !annotation.simpleName().equals("HeaderParam")) {
            return List.of();
        }
        Optional<String> header = annotation.text("value").or(() -> annotation.text("name"));
        List<Signature.Source> sources = signatures
                .find(
                        "jakarta/servlet/http/HttpServletRequest",
                        "getHeader",
                        "(Ljava/lang/String;)Ljava/lang/String;",
                        type -> List.of(),
                        at -> header)
                .sources();
        return sources.stream()
                .filter(source -> source.namingArgument().isEmpty())
                .toList();
    }

    /** Parameters of an application's method that a framework fills, by what signatures say of the method it overrides. */
    List<Signature.Source> parameterSources(MethodKey method) {
        CallRef call = new CallRef(method.owner(), method.name(), method.descriptor(), CallRef.Kind.VIRTUAL);
        return knowledge(call, List.of()).sources().stream()
                .filter(source -> source.slot().base() == Slot.Base.PARAMETER)
                .toList();
    }
}
