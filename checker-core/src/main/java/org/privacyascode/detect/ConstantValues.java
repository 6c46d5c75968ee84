package org.privacyascode.detect;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Values that are constant in a class: texts ({@code String}), numbers ({@code Long}), lengths of time ({@code java.time.Duration},
 * {@code java.time.Period}), as literals, in constants of the class, and put together by the calls of {@code java.time}. Nothing is run.
 */
final class ConstantValues {

    private static final int DEPTH = 6;

    private final ClassNode owner;
    private final Map<MethodNode, List<Optional<Frame<SourceValue>>>> frames = new HashMap<>();

    ConstantValues(ClassNode owner) {
        this.owner = owner;
    }

    /** An argument of a call, from 0 and without the receiver; empty when it is not constant. */
    Optional<Object> argument(MethodNode method, MethodInsnNode call, int argument) {
        return stacked(method, call, Type.getArgumentTypes(call.desc).length - 1 - argument)
                .flatMap(value -> constant(method, value, DEPTH));
    }

    /** The parameter of the method, from 0, that a call is handed as an argument. */
    Optional<Integer> parameter(MethodNode method, MethodInsnNode call, int argument) {
        return stacked(method, call, Type.getArgumentTypes(call.desc).length - 1 - argument)
                .flatMap(value -> parameter(method, value));
    }

    private Optional<Integer> parameter(MethodNode method, SourceValue value) {
        if (value.insns.size() != 1 || !(value.insns.iterator().next() instanceof VarInsnNode load)) {
            return Optional.empty();
        }
        boolean isUnwritten = frame(method, load)
                .filter(frame -> frame.getLocal(load.var).insns.isEmpty())
                .isPresent();
        int slot = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        Type[] types = Type.getArgumentTypes(method.desc);
        for (int index = 0; index < types.length; index++) {
            if (slot == load.var && isUnwritten) {
                return Optional.of(index);
            }
            slot += types[index].getSize();
        }
        return Optional.empty();
    }

    private Optional<SourceValue> stacked(MethodNode method, AbstractInsnNode at, int fromTop) {
        return frame(method, at)
                .filter(frame -> fromTop >= 0 && fromTop < frame.getStackSize())
                .map(frame -> frame.getStack(frame.getStackSize() - 1 - fromTop));
    }

    private Optional<Frame<SourceValue>> frame(MethodNode method, AbstractInsnNode at) {
        return frames.computeIfAbsent(method, this::analyse).get(method.instructions.indexOf(at));
    }

    /** Without frames, which a body has whose instructions do not fit together, nothing in it is constant. */
    private List<Optional<Frame<SourceValue>>> analyse(MethodNode method) {
        try {
            return Arrays.stream(new Analyzer<>(new SourceInterpreter()).analyzeAndComputeMaxs(owner.name, method))
                    .map(Optional::ofNullable)
                    .toList();
        } catch (AnalyzerException | RuntimeException e) {
            return Collections.nCopies(method.instructions.size(), Optional.empty());
        }
    }

    private Optional<Object> constant(MethodNode method, SourceValue value, int depth) {
        if (value.insns.size() != 1 || depth == 0) {
            return Optional.empty();
        }
        AbstractInsnNode source = value.insns.iterator().next();
        int opcode = source.getOpcode();
        if (source instanceof LdcInsnNode literal) {
            return literal(literal.cst);
        }
        if (source instanceof IntInsnNode number && opcode != Opcodes.NEWARRAY) {
            return Optional.of((long) number.operand);
        }
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return Optional.of((long) opcode - Opcodes.ICONST_0);
        }
        if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
            return Optional.of((long) opcode - Opcodes.LCONST_0);
        }
        if (opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE
                || opcode == Opcodes.I2L
                || opcode == Opcodes.L2I
                || opcode == Opcodes.CHECKCAST) {
            return stacked(method, source, 0).flatMap(inner -> constant(method, inner, depth - 1));
        }
        if (source instanceof VarInsnNode variable) {
            return frame(method, variable).flatMap(frame -> constant(method, frame.getLocal(variable.var), depth - 1));
        }
        if (source instanceof FieldInsnNode field) {
            return field(field, depth);
        }
        return source instanceof MethodInsnNode call ? called(method, call, depth) : Optional.empty();
    }

    private static Optional<Object> literal(Object value) {
        return value instanceof String
                ? Optional.of(value)
                : value instanceof Number number && !(value instanceof Double || value instanceof Float)
                        ? Optional.of(number.longValue())
                        : Optional.empty();
    }

    /** A constant of the class, as its initializer makes it; or the name of a constant of an enum. */
    private Optional<Object> field(FieldInsnNode field, int depth) {
        if (field.getOpcode() != Opcodes.GETSTATIC) {
            return Optional.empty();
        }
        if (!field.owner.equals(owner.name)) {
            return field.desc.equals("L" + field.owner + ";") ? Optional.of(field.name) : Optional.empty();
        }
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode node : method.instructions) {
                if (method.name.equals("<clinit>")
                        && node instanceof FieldInsnNode put
                        && put.getOpcode() == Opcodes.PUTSTATIC
                        && put.name.equals(field.name)) {
                    return stacked(method, put, 0).flatMap(value -> constant(method, value, depth - 1));
                }
            }
        }
        return owner.fields.stream()
                .filter(declared -> declared.name.equals(field.name) && declared.value != null)
                .flatMap(declared -> literal(declared.value).stream())
                .findFirst();
    }

    private Optional<Object> called(MethodNode method, MethodInsnNode call, int depth) {
        int count = Type.getArgumentTypes(call.desc).length;
        boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
        Optional<Object> first = count + (isStatic ? 0 : 1) == 0
                ? Optional.empty()
                : stacked(method, call, count - 1 + (isStatic ? 0 : 1))
                        .flatMap(value -> constant(method, value, depth - 1));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Object> second = count > 0 && !isStatic || count > 1
                ? stacked(method, call, 0).flatMap(value -> constant(method, value, depth - 1))
                : Optional.empty();
        return TimeCalls.value(call.owner, call.name, first.get(), second);
    }
}
