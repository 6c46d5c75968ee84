package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.knowledge.AddressAnnotations;
import org.privacyascode.knowledge.AddressAnnotations.On;
import org.privacyascode.knowledge.CallKnowledge;
import org.privacyascode.knowledge.CallPattern;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Slot;

/**
 * Interfaces of the application whose methods send their arguments away, since a framework implements them: Feign, HTTP interfaces,
 * Retrofit, MicroProfile, Micronaut. An interface that a class of the application implements is one only where it says so itself.
 */
final class DeclaredClients {

    private static final Slot ARGUMENTS = new Slot(Slot.Base.ARGUMENT, 0, 0, true, List.of(), Slot.Reach.VALUE);

    private final Hierarchy hierarchy;
    private final AddressAnnotations known;
    private final Map<String, Signature.Sink> sinks = new HashMap<>();

    DeclaredClients(Hierarchy hierarchy, AddressAnnotations known) {
        this.hierarchy = hierarchy;
        this.known = known;
        for (ClassShape shape : hierarchy.program().application()) {
            if (isInterface(shape) && isClient(shape)) {
                add(shape.name());
                hierarchy.supertypes(shape.name()).stream()
                        .filter(above -> hierarchy.program().isApplication(above))
                        .forEach(this::add);
            }
        }
    }

    private void add(String type) {
        CallPattern any = new CallPattern(type, "*", -1, List.of(), List.of());
        sinks.put(
                type,
                new Signature.Sink(
                        any, type, List.of(ARGUMENTS), "http", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static boolean isInterface(ClassShape shape) {
        return (shape.access() & Opcodes.ACC_INTERFACE) != 0;
    }

    private boolean isClient(ClassShape shape) {
        if (shape.annotations().stream()
                .anyMatch(annotation ->
                        known.isKnown(On.CLIENT, annotation.type()) && !known.isKnown(On.CALL, annotation.type()))) {
            return true;
        }
        boolean sends = shape.annotations().stream().anyMatch(each -> known.isKnown(On.CLIENT, each.type()))
                || shape.methods().stream()
                        .flatMap(method -> method.annotations().stream())
                        .anyMatch(each -> known.isKnown(On.CALL, each.type()));
        return sends
                && hierarchy.applicationSubtypes(shape.name()).stream()
                        .flatMap(type -> hierarchy.program().find(type).stream())
                        .allMatch(DeclaredClients::isInterface);
    }

    boolean isClient(String type) {
        return sinks.containsKey(type);
    }

    /** What signatures say of a call, and that a method of a client's interface sends its arguments. */
    CallKnowledge with(CallKnowledge signatures, CallRef call) {
        Signature.Sink sink = sinks.get(call.owner());
        boolean sends = sink != null
                && hierarchy.declared(call.owner(), call.name(), call.descriptor()).stream()
                        .allMatch(method -> (method.access() & Opcodes.ACC_ABSTRACT) != 0);
        if (!sends || !signatures.sinks().isEmpty()) {
            return signatures;
        }
        return new CallKnowledge(
                signatures.sources(),
                List.of(sink),
                signatures.passes(),
                signatures.described(),
                signatures.guards(),
                signatures.addresses(),
                signatures.cookies());
    }

    /** Interfaces whose own annotation leaves open where they send to, so that whoever makes the client says it. */
    Set<String> open() {
        Set<String> open = new HashSet<>();
        for (String type : sinks.keySet()) {
            List<String> stated = stated(type);
            if (stated.stream().noneMatch(Texts::isAddress)
                    && stated.stream().noneMatch(text -> text.startsWith("${"))) {
                open.add(type);
            }
        }
        return open;
    }

    /** What the annotations of an interface, and of those below it, say; empty where they say nothing. */
    List<String> stated(String type) {
        List<String> found = new ArrayList<>();
        for (String below : hierarchy.applicationSubtypes(type)) {
            hierarchy.program().find(below).ifPresent(shape -> text(On.CLIENT, shape.annotations(), below)
                    .ifPresent(found::add));
        }
        return found;
    }

    /** What the annotation of a method says: a path, or a whole address. */
    String stated(CallRef call) {
        Optional<MethodShape> method = hierarchy.declared(call.owner(), call.name(), call.descriptor());
        return method.flatMap(shape -> text(On.CALL, shape.annotations(), call.owner()))
                .map(text -> text.replaceFirst("^[A-Z]+ ", ""))
                .orElse("");
    }

    private Optional<String> text(On on, List<AnnotationShape> annotations, String owner) {
        return annotations.stream()
                .flatMap(
                        each -> known.text(on, each.type(), name -> Injected.attribute(each, name, owner, "")).stream())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
