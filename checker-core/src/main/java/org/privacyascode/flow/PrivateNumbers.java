package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Numbers that private methods of a class are always called with, and always return. All calls of a private method are in its class
 * and the classes nested with it; one that is also handed on as a function, called from a nested class, or annotated (a
 * framework may call it) is left out.
 */
final class PrivateNumbers {

    private static final int ROUNDS = 5;
    private static final int RETURN_ROUNDS = 3;
    private static final int MANY_METHODS = 300;

    private final String owner;
    private final Map<String, MethodNode> methods = new HashMap<>();
    /** Absent: not called yet; empty: different numbers. */
    private Map<String, Optional<Integer>> arguments = new HashMap<>();

    private Map<String, Optional<Integer>> results = new HashMap<>();

    private PrivateNumbers(String owner) {
        this.owner = owner;
    }

    /** @param classes a class by its name; null when there is none */
    static PrivateNumbers of(ClassNode node, Function<String, @Nullable ClassNode> classes) {
        PrivateNumbers numbers = new PrivateNumbers(String.valueOf(node.name));
        if (node.methods.size() > MANY_METHODS) {
            return numbers;
        }
        for (MethodNode method : node.methods) {
            boolean isPrivate = (method.access & Opcodes.ACC_PRIVATE) != 0
                    && !method.name.startsWith("<")
                    && method.visibleAnnotations == null;
            if (isPrivate && (hasNumber(method.desc) || method.desc.endsWith(")I") || method.desc.endsWith(")Z"))) {
                numbers.methods.put(method.name + method.desc, method);
            }
        }
        if (numbers.methods.isEmpty()) {
            return numbers;
        }
        numbers.methods.keySet().removeAll(numbers.handedOn(node));
        for (String mate : nest(node)) {
            ClassNode other = classes.apply(mate);
            if (other == null) {
                numbers.methods.clear();
            } else {
                numbers.methods.keySet().removeAll(numbers.called(other));
                numbers.methods.keySet().removeAll(numbers.handedOn(other));
            }
        }
        numbers.settle(node);
        return numbers;
    }

    /** The number that a parameter always is; absent when it is not known. */
    @Nullable
    Integer argument(MethodNode method, int local) {
        Optional<Integer> number = arguments.get(method.name + method.desc + local);
        return number == null ? null : number.orElse(null);
    }

    /** The number that a call always gives; absent when it is not known. */
    @Nullable
    Integer result(MethodInsnNode call) {
        Optional<Integer> number = call.owner.equals(owner) ? results.get(call.name + call.desc) : null;
        return number == null ? null : number.orElse(null);
    }

    /** Whether a method is given or calls for such a number. */
    boolean isUsedBy(MethodNode method) {
        if (arguments.isEmpty() && results.isEmpty()) {
            return false;
        }
        if (methods.containsKey(method.name + method.desc)) {
            return true;
        }
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof MethodInsnNode call && result(call) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(String descriptor) {
        String parameters = descriptor.substring(0, descriptor.indexOf(')'));
        return parameters.matches("\\((.*;)?[\\[BCDFJSZ]*[IZ].*") && !parameters.equals("()");
    }

    private static Set<String> nest(ClassNode node) {
        Set<String> mates = new HashSet<>();
        String host = node.nestHostClass == null ? node.name : node.nestHostClass;
        if (node.nestHostClass != null) {
            mates.add(host);
        }
        if (node.nestMembers != null) {
            mates.addAll(node.nestMembers);
        }
        return mates;
    }

    private Set<String> called(ClassNode from) {
        Set<String> found = new HashSet<>();
        for (MethodNode method : from.methods) {
            for (AbstractInsnNode insn : method.instructions) {
                if (insn instanceof MethodInsnNode call && call.owner.equals(owner)) {
                    found.add(call.name + call.desc);
                }
            }
        }
        return found;
    }

    private Set<String> handedOn(ClassNode from) {
        Set<String> found = new HashSet<>();
        for (MethodNode method : from.methods) {
            for (AbstractInsnNode insn : method.instructions) {
                if (insn instanceof InvokeDynamicInsnNode dynamic) {
                    for (Object argument : dynamic.bsmArgs) {
                        if (argument instanceof Handle handle) {
                            found.add(handle.getName() + handle.getDesc());
                        }
                    }
                }
            }
        }
        return found;
    }

    private void settle(ClassNode node) {
        List<MethodNode> interesting = new ArrayList<>(methods.values());
        for (MethodNode method : node.methods) {
            boolean calls = !methods.containsKey(method.name + method.desc) && callsAny(method);
            if (calls) {
                interesting.add(method);
            }
        }
        for (int round = 0; round < RETURN_ROUNDS; round++) {
            Map<String, Optional<Integer>> returned = new HashMap<>();
            for (MethodNode method : methods.values()) {
                noteReturns(method, returned);
            }
            results = returned;
        }
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Optional<Integer>> before = Map.copyOf(arguments);
            boolean isFollowed = interesting.stream().allMatch(this::noteCalls);
            if (isFollowed && before.equals(arguments)) {
                return;
            }
        }
        arguments = new HashMap<>();
    }

    private boolean callsAny(MethodNode method) {
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof MethodInsnNode call
                    && call.owner.equals(owner)
                    && methods.containsKey(call.name + call.desc)) {
                return true;
            }
        }
        return false;
    }

    private void noteReturns(MethodNode method, Map<String, Optional<Integer>> returned) {
        Frame<BasicValue>[] frames = DecidedBranches.frames(method, this);
        for (int at = 0; at < frames.length; at++) {
            if (frames[at] != null && method.instructions.get(at).getOpcode() == Opcodes.IRETURN) {
                note(returned, method.name + method.desc, frames[at].getStack(frames[at].getStackSize() - 1));
            }
        }
    }

    /** Notes what a method calls others with, once it is known to be called itself; false when it cannot be followed. */
    private boolean noteCalls(MethodNode method) {
        if (method.instructions.size() == 0 || isUncalled(method)) {
            return true;
        }
        Frame<BasicValue>[] frames = DecidedBranches.frames(method, this);
        for (int at = 0; at < frames.length; at++) {
            if (frames[at] != null
                    && method.instructions.get(at) instanceof MethodInsnNode call
                    && call.owner.equals(owner)) {
                noteCall(call, frames[at]);
            }
        }
        return frames.length > 0;
    }

    private boolean isUncalled(MethodNode method) {
        String name = method.name + method.desc;
        return methods.containsKey(name)
                && hasNumber(method.desc)
                && arguments.keySet().stream().noneMatch(key -> key.startsWith(name));
    }

    private void noteCall(MethodInsnNode call, Frame<BasicValue> frame) {
        MethodNode called = methods.get(call.name + call.desc);
        if (called == null) {
            return;
        }
        Type[] types = Type.getArgumentTypes(call.desc);
        int local = (called.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        for (int index = 0; index < types.length; index++) {
            BasicValue value = frame.getStack(frame.getStackSize() - types.length + index);
            if (types[index].getSort() == Type.INT || types[index].getSort() == Type.BOOLEAN) {
                note(arguments, call.name + call.desc + local, value);
            }
            local += types[index].getSize();
        }
    }

    private static void note(Map<String, Optional<Integer>> known, String key, BasicValue value) {
        Optional<Integer> number =
                value instanceof IntegerValue constant ? Optional.of(constant.number) : Optional.empty();
        known.merge(key, number, (before, now) -> before.equals(now) ? now : Optional.empty());
    }
}
