package org.privacyascode.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Signatures;

/** What methods ask: by annotations, signatures and names, and by what their bodies call before they answer yes or return. */
final class GuardAnswers {

    private static final int MOST_TARGETS = 8;

    private final Program program;
    private final Signatures signatures;
    private final CallGraph graph;
    private final Map<MethodRef, GuardedBody> bodies = new HashMap<>();
    private final Map<MethodRef, Set<String>> truths = new HashMap<>();
    private final Map<MethodRef, Set<String>> returns = new HashMap<>();

    GuardAnswers(Program program, Signatures signatures, CallGraph graph) {
        this.program = program;
        this.signatures = signatures;
        this.graph = graph;
    }

    /** What is asked before each instruction of a method. */
    GuardedBody body(MethodRef method) {
        GuardedBody known = bodies.get(method);
        if (known == null) {
            MethodNode node = graph.body(method).orElseThrow();
            known = new GuardedBody(method.owner(), node, new GuardedBody.Answers() {
                @Override
                public Set<String> ifTrue(AbstractInsnNode insn) {
                    return insn instanceof MethodInsnNode call
                            ? truth(new MethodRef(call.owner, call.name, call.desc))
                            : field((FieldInsnNode) insn);
                }

                @Override
                public Set<String> afterwards(MethodInsnNode call) {
                    return returned(new MethodRef(call.owner, call.name, call.desc));
                }
            });
            bodies.put(method, known);
        }
        return known;
    }

    private Set<String> field(FieldInsnNode field) {
        return field.desc.equals("Z") && program.isApplication(field.owner)
                ? GuardWords.named("", field.name)
                : Set.of();
    }

    /** What a method that returns true has asked. */
    Set<String> truth(MethodRef called) {
        Set<String> known = truths.get(called);
        if (known != null) {
            return known;
        }
        truths.put(called, Set.of());
        Set<String> found = new TreeSet<>(declared(called));
        if (called.descriptor().endsWith(")Z") || called.descriptor().endsWith("Ljava/lang/Boolean;")) {
            if (found.isEmpty() && program.isApplication(called.owner())) {
                found.addAll(GuardWords.named(called.owner(), called.name()));
            }
            if (found.isEmpty() && called.descriptor().endsWith(")Z")) {
                found.addAll(common(called, target -> body(target).onTrue()));
            }
        }
        truths.put(called, found);
        return found;
    }

    /** What a method that has returned has asked: one that throws where the answer is no. */
    private Set<String> returned(MethodRef called) {
        Set<String> known = returns.get(called);
        if (known != null) {
            return known;
        }
        returns.put(called, Set.of());
        Set<String> found = called.descriptor().endsWith(")V") ? new TreeSet<>(declared(called)) : new TreeSet<>();
        if (found.isEmpty() && !called.name().equals("<init>")) {
            found.addAll(common(called, target -> body(target).onReturn()));
        }
        returns.put(called, found);
        return found;
    }

    private Set<String> common(MethodRef called, Function<MethodRef, Set<String>> asked) {
        List<MethodRef> targets = graph.targets(called);
        return targets.size() > MOST_TARGETS
                ? Set.of()
                : targets.stream().map(asked).reduce(GuardedBody::both).orElse(Set.of());
    }

    /** What signatures, and annotations of the method or of all that override it, say that a call asks. */
    private Set<String> declared(MethodRef called) {
        Set<String> found = new TreeSet<>(annotated(called));
        signatures
                .find(
                        called.owner(),
                        called.name(),
                        called.descriptor(),
                        program::supertypes,
                        argument -> Optional.empty())
                .guards()
                .stream()
                .map(Signature.Guard::word)
                .forEach(found::add);
        if (found.isEmpty()) {
            found.addAll(common(called, this::annotated));
        }
        return found;
    }

    private Set<String> annotated(MethodRef method) {
        return shape(method)
                .map(each -> GuardWords.annotated(each.annotations()))
                .orElse(Set.of());
    }

    /** The declaration of a method of the application. */
    Optional<MethodShape> shape(MethodRef method) {
        return program.isApplication(method.owner())
                ? program.find(method.owner()).stream()
                        .flatMap(type -> type.methods().stream())
                        .filter(each -> each.name().equals(method.name())
                                && each.descriptor().equals(method.descriptor()))
                        .findFirst()
                : Optional.empty();
    }
}
