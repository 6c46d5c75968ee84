package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.knowledge.Delivery;

/** Hands what a framework delivers to the methods that get it: listeners of events by type, of messages by topic. */
final class Deliveries {

    private final Solver solver;
    private final Texts texts;
    private final List<Delivery> known;
    private final Map<String, List<Listener>> listeners = new HashMap<>();
    private final Map<Site, List<Listener>> sites = new HashMap<>();

    private record Site(Instr at, int operand) {}

    /** A method that listens, on one parameter or on all, to some topics. */
    private record Listener(MethodKey method, int parameter, Set<String> topics) {}

    Deliveries(Solver solver, Texts texts, List<Delivery> known) {
        this.solver = solver;
        this.texts = texts;
        this.known = known;
        Set<String> types = new HashSet<>();
        known.forEach(delivery -> types.add(delivery.listener()));
        for (ClassShape shape : solver.calls.hierarchy().program().application()) {
            shape.methods().forEach(method -> note(shape, method, types));
        }
    }

    private void note(ClassShape shape, MethodShape method, Set<String> types) {
        MethodKey key = new MethodKey(shape.name(), method.name(), method.descriptor());
        method.annotations().forEach(annotation -> add(annotation, types, key, Delivery.ANY));
        for (int index = 0; index < method.parameters().size(); index++) {
            for (AnnotationShape annotation : method.parameters().get(index).annotations()) {
                add(annotation, types, key, index);
            }
        }
        boolean handles = method.name().equals("onMessage")
                || method.annotations().stream()
                        .anyMatch(each -> each.simpleName().endsWith("Handler"));
        if (handles) {
            shape.annotations().forEach(annotation -> add(annotation, types, key, Delivery.ANY));
        }
        for (Delivery delivery : known) {
            if (delivery.method().equals(method.name())
                    && (method.access() & Opcodes.ACC_SYNTHETIC) == 0
                    && solver.calls.hierarchy().isSubtype(shape.name(), delivery.listener())) {
                listeners
                        .computeIfAbsent(delivery.listener(), type -> new ArrayList<>())
                        .add(new Listener(key, Delivery.ANY, Set.of()));
            }
        }
    }

    private void add(AnnotationShape annotation, Set<String> types, MethodKey method, int parameter) {
        if (types.contains(annotation.type())) {
            Set<String> topics = new HashSet<>();
            annotation.values().values().forEach(value -> {
                if (value instanceof List<?> list) {
                    list.forEach(one -> topics.add(String.valueOf(one)));
                } else {
                    topics.add(String.valueOf(value));
                }
            });
            listeners
                    .computeIfAbsent(annotation.type(), type -> new ArrayList<>())
                    .add(new Listener(method, parameter, topics));
        }
    }

    /** A fact meets a call as one of its operands: whoever listens gets it. */
    void meet(Node node, Instr at, int operand) {
        if (listeners.isEmpty() || at.call().isStatic() || operand == 0) {
            return;
        }
        for (Listener listener : listening(node.context.ir, new Site(at, operand))) {
            MethodIr body = solver.bodies.of(listener.method());
            if (body != null) {
                enter(node, at, operand, listener, body);
            }
        }
    }

    private List<Listener> listening(MethodIr ir, Site site) {
        List<Listener> found = sites.get(site);
        if (found == null) {
            found = find(ir, site.at(), site.operand());
            sites.put(site, found);
        }
        return found;
    }

    private List<Listener> find(MethodIr ir, Instr at, int operand) {
        List<Listener> found = new ArrayList<>();
        for (Delivery delivery : known) {
            CallRef call = at.call();
            boolean isMeant = delivery.methods().contains(call.name())
                    && solver.calls.hierarchy().isSubtype(call.owner(), delivery.type())
                    && (delivery.payload() == Delivery.ANY || delivery.payload() == operand - 1);
            if (isMeant) {
                Set<String> topics = topics(ir, at, delivery);
                listeners.getOrDefault(delivery.listener(), List.of()).stream()
                        .filter(listener -> delivery.address() == Delivery.NONE
                                || listener.topics().stream().anyMatch(topics::contains))
                        .filter(listener -> !found.contains(listener))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Set<String> topics(MethodIr ir, Instr at, Delivery delivery) {
        Set<String> topics = new HashSet<>();
        for (int operand = 1; operand < at.args.length && delivery.address() != Delivery.NONE; operand++) {
            boolean names = delivery.address() == Delivery.ANY || delivery.address() == operand - 1;
            if (names && at.args[operand].type.equals("java/lang/String")) {
                topics.addAll(texts.of(at.args[operand], ir));
            }
        }
        return topics;
    }

    private void enter(Node node, Instr at, int operand, Listener listener, MethodIr body) {
        int shift = body.isStatic() ? 0 : 1;
        Value given = at.args[operand];
        String type = given.root().type.equals("java/lang/Object") ? given.type : given.root().type;
        for (int index = shift; index < body.parameters.size(); index++) {
            Value parameter = body.parameters.get(index);
            boolean isMeant = listener.parameter() == Delivery.ANY || listener.parameter() == index - shift;
            if (isMeant && parameter.isReference()) {
                Context.Link link = new Context.Link(node.context, node, at, Context.Kind.DELIVERY, operand, null);
                if (solver.calls.hierarchy().isSubtype(type, parameter.type)) {
                    solver.call(node, link, body, parameter, node.path, node.tags);
                } else if (isEnvelope(listener, parameter)) {
                    solver.call(node, link, body, parameter, solver.empty, Tags.content(node.tags));
                }
            }
        }
    }

    /** A message of the library around what was sent. */
    private boolean isEnvelope(Listener listener, Value parameter) {
        return !listener.topics().isEmpty()
                && !parameter.type.startsWith("java/")
                && !solver.calls.hierarchy().program().isApplication(parameter.type);
    }
}
