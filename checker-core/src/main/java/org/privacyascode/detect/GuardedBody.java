package org.privacyascode.detect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * What has been asked, and answered with yes, before each instruction of a method, on every way to it. A check counts on the branch on which it
 * is true, whether it stands in the condition, in a variable, or together with others; a method that returns only after a check counts
 * once it has returned.
 */
final class GuardedBody {

    private static final int ROUNDS = 4;
    private static final int DEPTH = 6;

    /** What calls and fields answer. */
    interface Answers {
        /** What was asked if the instruction's result is true. */
        Set<String> ifTrue(AbstractInsnNode insn);

        /** What was asked once the call has returned, whatever it returned. */
        Set<String> afterwards(MethodInsnNode call);
    }

    private final MethodNode method;
    private final Answers answers;
    private final List<Optional<Frame<SourceValue>>> frames;
    private final Map<Integer, Set<String>> held = new HashMap<>();

    GuardedBody(String owner, MethodNode method, Answers answers) {
        this.method = method;
        this.answers = answers;
        this.frames = frames(owner, method);
        for (int round = 0; round < ROUNDS && !frames.isEmpty(); round++) {
            Map<Integer, Set<String>> before = Map.copyOf(held);
            flow(before);
            if (held.equals(before)) {
                break;
            }
        }
    }

    /** Without frames, which a body has whose instructions do not fit together, nothing is known to be asked. */
    private static List<Optional<Frame<SourceValue>>> frames(String owner, MethodNode method) {
        try {
            return Arrays.stream(new Analyzer<>(new SourceInterpreter()).analyzeAndComputeMaxs(owner, method))
                    .map(Optional::ofNullable)
                    .toList();
        } catch (AnalyzerException | RuntimeException e) {
            return List.of();
        }
    }

    /** What has been asked before an instruction; nothing where it is never reached. */
    Set<String> before(AbstractInsnNode insn) {
        return held.getOrDefault(method.instructions.indexOf(insn), Set.of());
    }

    /** What has been asked whenever the method returns normally. */
    Set<String> onReturn() {
        return all(node -> node.getOpcode() >= Opcodes.IRETURN && node.getOpcode() <= Opcodes.RETURN
                ? Optional.of(before(node))
                : Optional.empty());
    }

    /** What has been asked whenever the method returns true. */
    Set<String> onTrue() {
        return all(node -> node.getOpcode() == Opcodes.IRETURN ? whenTrue(node, held, DEPTH) : Optional.empty());
    }

    private Set<String> all(Function<AbstractInsnNode, Optional<Set<String>>> at) {
        Optional<Set<String>> common = Optional.empty();
        for (AbstractInsnNode node : method.instructions) {
            Optional<Set<String>> here = at.apply(node);
            if (here.isPresent()) {
                common =
                        Optional.of(common.map(known -> both(known, here.get())).orElse(here.get()));
            }
        }
        return common.orElse(Set.of());
    }

    // ---- the flow of what was asked

    private void flow(Map<Integer, Set<String>> known) {
        held.clear();
        Deque<Integer> todo = new ArrayDeque<>();
        reach(0, Set.of(), todo);
        while (!todo.isEmpty()) {
            int at = todo.remove();
            AbstractInsnNode node = method.instructions.get(at);
            Set<String> now = held.get(at);
            for (TryCatchBlockNode range : method.tryCatchBlocks) {
                if (at >= index(range.start) && at < index(range.end)) {
                    reach(index(range.handler), now, todo);
                }
            }
            if (node instanceof JumpInsnNode jump) {
                jump(jump, now, known, todo);
            } else if (node instanceof TableSwitchInsnNode table) {
                table.labels.forEach(label -> reach(index(label), now, todo));
                reach(index(table.dflt), now, todo);
            } else if (node instanceof LookupSwitchInsnNode lookup) {
                lookup.labels.forEach(label -> reach(index(label), now, todo));
                reach(index(lookup.dflt), now, todo);
            } else if (node.getOpcode() != Opcodes.ATHROW
                    && !(node.getOpcode() >= Opcodes.IRETURN && node.getOpcode() <= Opcodes.RETURN)) {
                Set<String> after = node instanceof MethodInsnNode call ? plus(now, answers.afterwards(call)) : now;
                reach(at + 1, after, todo);
            }
        }
    }

    private void jump(JumpInsnNode jump, Set<String> now, Map<Integer, Set<String>> known, Deque<Integer> todo) {
        int next = method.instructions.indexOf(jump) + 1;
        int target = index(jump.label);
        if (jump.getOpcode() == Opcodes.GOTO || jump.getOpcode() == Opcodes.JSR) {
            reach(target, now, todo);
            return;
        }
        boolean jumpsIfFalse = jump.getOpcode() == Opcodes.IFEQ;
        boolean jumpsIfTrue = jump.getOpcode() == Opcodes.IFNE;
        Set<String> yes =
                jumpsIfFalse || jumpsIfTrue ? whenTrue(jump, known, DEPTH).orElse(Set.of()) : Set.of();
        Set<String> no =
                jumpsIfFalse || jumpsIfTrue ? whenFalse(jump, known, DEPTH).orElse(Set.of()) : Set.of();
        reach(target, plus(now, jumpsIfTrue ? yes : jumpsIfFalse ? no : Set.of()), todo);
        reach(next, plus(now, jumpsIfFalse ? yes : jumpsIfTrue ? no : Set.of()), todo);
    }

    private void reach(int at, Set<String> asked, Deque<Integer> todo) {
        if (at >= method.instructions.size()) {
            return;
        }
        Set<String> before = held.get(at);
        Set<String> now = before == null ? asked : both(before, asked);
        if (before == null || !before.equals(now)) {
            held.put(at, now);
            todo.add(at);
        }
    }

    private int index(LabelNode label) {
        return method.instructions.indexOf(label);
    }

    // ---- what a value says

    /** What was asked if the value on top of the stack is true: on every way on which it can be. */
    private Optional<Set<String>> whenTrue(AbstractInsnNode at, Map<Integer, Set<String>> known, int depth) {
        return when(at, true, known, depth);
    }

    private Optional<Set<String>> whenFalse(AbstractInsnNode at, Map<Integer, Set<String>> known, int depth) {
        return when(at, false, known, depth);
    }

    private Optional<Set<String>> when(
            AbstractInsnNode at, boolean wanted, Map<Integer, Set<String>> known, int depth) {
        return frames.get(method.instructions.indexOf(at))
                .filter(frame -> frame.getStackSize() > 0)
                .flatMap(frame -> of(frame.getStack(frame.getStackSize() - 1), wanted, known, depth));
    }

    private Optional<Set<String>> of(SourceValue value, boolean wanted, Map<Integer, Set<String>> known, int depth) {
        Optional<Set<String>> common = Optional.empty();
        for (AbstractInsnNode source : value.insns) {
            if (source.getOpcode() == (wanted ? Opcodes.ICONST_0 : Opcodes.ICONST_1)) {
                continue;
            }
            Set<String> here = plus(
                    known.getOrDefault(method.instructions.indexOf(source), Set.of()),
                    said(source, wanted, known, depth));
            common = Optional.of(common.map(before -> both(before, here)).orElse(here));
        }
        return common;
    }

    private Set<String> said(AbstractInsnNode source, boolean wanted, Map<Integer, Set<String>> known, int depth) {
        if (depth == 0) {
            return Set.of();
        }
        int opcode = source.getOpcode();
        if (opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE) {
            return when(source, wanted, known, depth - 1).orElse(Set.of());
        }
        if (source instanceof VarInsnNode load) {
            return frames.get(method.instructions.indexOf(load))
                    .flatMap(frame -> of(frame.getLocal(load.var), wanted, known, depth - 1))
                    .orElse(Set.of());
        }
        if (source instanceof MethodInsnNode call && call.name.equals("booleanValue")) {
            return when(source, wanted, known, depth - 1).orElse(Set.of());
        }
        return wanted && (source instanceof MethodInsnNode || source instanceof FieldInsnNode)
                ? answers.ifTrue(source)
                : Set.of();
    }

    // ---- functions in chains

    /** What the filters before a function in a chain of calls have asked: {@code stream.filter(asked).forEach(function)}. */
    Set<String> filters(InvokeDynamicInsnNode function, Function<InvokeDynamicInsnNode, Set<String>> asks) {
        for (AbstractInsnNode next = function.getNext(); next != null; next = next.getNext()) {
            if (next instanceof MethodInsnNode call && call.getOpcode() != Opcodes.INVOKESTATIC) {
                int count = org.objectweb.asm.Type.getArgumentTypes(call.desc).length;
                if (isGiven(call, count, function)) {
                    return chain(call, count, asks);
                }
            }
        }
        return Set.of();
    }

    private boolean isGiven(MethodInsnNode call, int count, InvokeDynamicInsnNode function) {
        for (int argument = 0; argument < count; argument++) {
            if (stacked(call, argument)
                    .filter(value -> value.insns.contains(function))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Set<String> chain(MethodInsnNode call, int count, Function<InvokeDynamicInsnNode, Set<String>> asks) {
        Set<String> found = new TreeSet<>();
        Optional<AbstractInsnNode> receiver = only(stacked(call, count));
        for (int step = 0;
                step < 12 && receiver.isPresent() && receiver.get() instanceof MethodInsnNode before;
                step++) {
            int arguments = org.objectweb.asm.Type.getArgumentTypes(before.desc).length;
            if (before.name.equals("filter") || before.name.equals("takeWhile")) {
                only(stacked(before, 0))
                        .filter(InvokeDynamicInsnNode.class::isInstance)
                        .map(InvokeDynamicInsnNode.class::cast)
                        .ifPresent(predicate -> found.addAll(asks.apply(predicate)));
            }
            receiver = only(stacked(before, arguments));
        }
        return found;
    }

    private Optional<SourceValue> stacked(AbstractInsnNode at, int fromTop) {
        return frames.isEmpty()
                ? Optional.empty()
                : frames.get(method.instructions.indexOf(at))
                        .filter(frame -> frame.getStackSize() > fromTop)
                        .map(frame -> frame.getStack(frame.getStackSize() - 1 - fromTop));
    }

    private static Optional<AbstractInsnNode> only(Optional<SourceValue> value) {
        return value.filter(each -> each.insns.size() == 1)
                .map(each -> each.insns.iterator().next());
    }

    // ---- sets

    static Set<String> plus(Set<String> one, Set<String> other) {
        if (other.isEmpty()) {
            return one;
        }
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    static Set<String> both(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return one;
        }
        List<String> common = new ArrayList<>(one);
        common.retainAll(other);
        return new TreeSet<>(common);
    }
}
