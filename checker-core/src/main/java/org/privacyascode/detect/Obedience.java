package org.privacyascode.detect;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.privacyascode.code.MethodShape;

/**
 * Whether the marks that a method sets on stored objects decide anything elsewhere: a branch or a filter that rests on the member, or a query
 * that names it. A mark that is only shown or copied is not obeyed.
 */
final class Obedience {

    private static final int NEAR = 12;
    private static final int DEEP = 8;
    private static final Set<String> DECIDING = Set.of(
            "filter", "anyMatch", "noneMatch", "allMatch", "removeIf", "takeWhile", "dropWhile", "partitioningBy");

    private final CallGraph graph;
    private final StoreCalls calls;

    Obedience(CallGraph graph, StoreCalls calls) {
        this.graph = graph;
        this.calls = calls;
    }

    /**
     * Whether any member that the methods write decides anything outside of them.
     *
     * @param handler the methods that carry the right out
     * @return empty where they write no member of a stored object
     */
    Optional<Boolean> of(Set<MethodRef> handler) {
        Set<FieldWrite> marks = handler.stream()
                .flatMap(method -> calls.written(method).stream())
                .collect(Collectors.toSet());
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(marks.stream().anyMatch(mark -> isNamed(mark) || isRead(mark, handler)));
    }

    /** A repository method whose name or query says the member, such as {@code findByRestrictedFalse}. */
    private boolean isNamed(FieldWrite mark) {
        String word = mark.member().substring(0, 1).toUpperCase(Locale.ROOT)
                + mark.member().substring(1);
        return graph.program().application().stream()
                .filter(shape -> calls.repositoryOf(shape.name())
                        .filter(mark.entity()::equals)
                        .isPresent())
                .flatMap(shape -> shape.methods().stream())
                .anyMatch(method ->
                        method.name().matches("(find|get|read|query|stream|count|exists)\\w*By\\w*" + word + "\\w*")
                                || says(method, mark.member()));
    }

    private static boolean says(MethodShape method, String member) {
        return method.annotations().stream()
                .filter(each -> each.simpleName().equals("Query"))
                .flatMap(each -> each.text("value").stream())
                .anyMatch(text -> text.matches("(?is).*\\bwhere\\b.*\\b" + member + "\\b.*"));
    }

    private boolean isRead(FieldWrite mark, Set<MethodRef> handler) {
        String owner = mark.site().called().owner();
        return graph.body(owner).stream()
                .flatMap(type -> type.methods.stream())
                .filter(method -> !handler.contains(reader(owner, method)))
                .anyMatch(method -> Stream.of(method.instructions.toArray())
                        .filter(insn -> insn instanceof FieldInsnNode field
                                && field.getOpcode() == Opcodes.GETFIELD
                                && field.name.equals(mark.member()))
                        .anyMatch(insn -> decides(insn, reader(owner, method), handler, new HashSet<>(), DEEP)));
    }

    private static MethodRef reader(String owner, MethodNode method) {
        return new MethodRef(owner, method.name, method.desc);
    }

    /** Whether what an instruction gives is asked soon after it; in a method that only answers with it, whether its callers ask. */
    private boolean decides(
            AbstractInsnNode from, MethodRef in, Set<MethodRef> handler, Set<MethodRef> seen, int depth) {
        int steps = 0;
        for (AbstractInsnNode insn = from.getNext(); insn != null && steps < NEAR; insn = insn.getNext()) {
            if (insn.getOpcode() < 0) {
                continue;
            }
            steps++;
            boolean isBranch = insn instanceof JumpInsnNode && insn.getOpcode() != Opcodes.GOTO;
            if (insn instanceof MethodInsnNode call && DECIDING.contains(call.name)
                    || isBranch && (!isAnswer(in.descriptor()) || acts(insn))) {
                return true;
            }
            if (isBranch || isReturn(insn)) {
                return seen.add(in)
                        && depth > 0
                        && graph.callers(in).stream()
                                .filter(site -> !handler.contains(site.in()))
                                .anyMatch(site -> decides(site.at(), site.in(), handler, seen, depth - 1));
            }
        }
        return false;
    }

    private static boolean isAnswer(String descriptor) {
        return descriptor.endsWith(")Z") || descriptor.endsWith(")Ljava/lang/Boolean;");
    }

    /** Whether a method does anything after a branch but ask further. */
    private static boolean acts(AbstractInsnNode branch) {
        for (AbstractInsnNode insn = branch.getNext(); insn != null; insn = insn.getNext()) {
            if (insn instanceof MethodInsnNode call && !isAnswer(call.desc)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReturn(AbstractInsnNode insn) {
        return insn.getOpcode() >= Opcodes.IRETURN && insn.getOpcode() <= Opcodes.ARETURN;
    }
}
