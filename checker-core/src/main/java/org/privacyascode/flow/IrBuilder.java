package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Builds the intermediate form of one method: runs its bytecode over values instead of data, each block once. */
final class IrBuilder {

    private final MethodKey key;
    private final MethodNode method;
    private final Cfg cfg;
    private final BytecodeStep step;
    private final int locals;
    private final Value[][] entryLocals;
    private final Value[][] exitLocals;
    private final Value[][] entryStack;
    private final Value[][] exitStack;
    private final boolean[] done;
    private final List<Pending> pending = new ArrayList<>();
    private final List<Instr> phis = new ArrayList<>();
    private final List<Value> parameters = new ArrayList<>();
    final Value undefined = new Value(-3, Value.Kind.UNDEFINED, "java/lang/Object");
    private int nextId;
    int line;
    private Block block = new Block(0);

    /** A merge whose operands are not all known yet. */
    private record Pending(Instr phi, int slot, boolean stack) {}

    private IrBuilder(MethodKey key, MethodNode method, Oracle oracle) {
        this.key = key;
        this.method = method;
        this.cfg = new Cfg(method);
        this.step = new BytecodeStep(this, oracle);
        this.locals = method.maxLocals;
        int count = cfg.blocks.size();
        entryLocals = new Value[count][];
        exitLocals = new Value[count][];
        entryStack = new Value[count][];
        exitStack = new Value[count][];
        done = new boolean[count];
    }

    /** What the builder asks about other classes. */
    interface Oracle {
        /** A field under the class that declares it. */
        FieldRef field(String owner, String name, String descriptor);

        /** The field that a call only returns or only sets, where there is exactly one target. */
        @Nullable
        FieldRef accessed(CallRef call);

        /** The class that a call is given, where it returns an object of that class. */
        Optional<String> asked(CallRef call, Value[] args);

        /** Whether a call returns the object it is called on. */
        boolean returnsReceiver(CallRef call);
    }

    /** @throws RuntimeException of many kinds when the bytecode is not well formed */
    static MethodIr build(MethodKey key, MethodNode method, Oracle oracle) {
        return new IrBuilder(key, method, oracle).run();
    }

    private MethodIr run() {
        Value[] first = new Value[locals];
        Arrays.fill(first, undefined);
        int slot = 0;
        if ((method.access & Opcodes.ACC_STATIC) == 0) {
            first[slot++] = parameter(key.owner());
        }
        for (Type type : Type.getArgumentTypes(key.descriptor())) {
            first[slot] = parameter(MethodKey.typeName(type));
            slot += type.getSize();
        }
        for (Block next : cfg.order) {
            runBlock(next, next == cfg.order.get(0) ? first : null);
        }
        complete();
        return number();
    }

    private Value parameter(String type) {
        Value value = new Value(nextId++, Value.Kind.PARAMETER, type);
        value.index = parameters.size();
        parameters.add(value);
        return value;
    }

    Value fresh(Value.Kind kind, String type) {
        return new Value(nextId++, kind, type);
    }

    /** An instruction with a result, which is the value given back. */
    Value define(Op op, String type, @Nullable Object subject, Value... args) {
        Value result = fresh(Value.Kind.DEFINED, type);
        emit(new Instr(op, line, result, subject, args));
        return result;
    }

    /** An instruction without a result. */
    void effect(Op op, @Nullable Object subject, Value... args) {
        emit(new Instr(op, line, null, subject, args));
    }

    /** The same object under another type. */
    Value view(Value value, String type) {
        Value view = fresh(Value.Kind.VIEW, type);
        view.makeSame(value);
        return view;
    }

    /** Whether a value is the result of the last instruction, so that nothing used it yet. */
    boolean isLast(Value value) {
        return !block.body.isEmpty() && block.body.get(block.body.size() - 1).result == value && value.root() == value;
    }

    void emit(Instr instr) {
        block.body.add(instr);
    }

    private void runBlock(Block next, Value @Nullable [] first) {
        block = next;
        Value[] state = new Value[locals];
        Value[] stack;
        if (first != null && next.predecessors.isEmpty()) {
            state = first.clone();
            stack = new Value[0];
        } else {
            for (int slot = 0; slot < locals; slot++) {
                boolean live = cfg.liveIn[next.id].get(slot);
                state[slot] = live ? merge(next, slot, false, first == null ? null : first[slot]) : undefined;
            }
            stack = enterStack(next);
        }
        entryLocals[next.id] = state.clone();
        entryStack[next.id] = stack;
        step.begin(state, stack);
        for (int at = cfg.starts[next.id]; at < cfg.ends[next.id]; at++) {
            AbstractInsnNode insn = cfg.code.get(at);
            if (insn instanceof LineNumberNode number) {
                line = number.line;
            } else if (insn.getOpcode() >= 0) {
                step.run(insn);
            }
        }
        exitLocals[next.id] = state;
        exitStack[next.id] = step.stack();
        done[next.id] = true;
    }

    private Value[] enterStack(Block next) {
        if (cfg.handler[next.id]) {
            Value caught = fresh(Value.Kind.CAUGHT, "java/lang/Throwable");
            cfg.tries.stream()
                    .filter(range -> cfg.blockOf[cfg.code.indexOf(range.handler)] == next.id && range.type != null)
                    .findFirst()
                    .ifPresent(range -> caught.type = range.type);
            next.caught = caught;
            return new Value[] {caught};
        }
        int depth = -1;
        for (Block from : next.predecessors) {
            if (done[from.id]) {
                depth = exitStack[from.id].length;
            }
        }
        Value[] stack = new Value[Math.max(0, depth)];
        for (int slot = 0; slot < stack.length; slot++) {
            stack[slot] = merge(next, slot, true, null);
        }
        return stack;
    }

    private Value merge(Block to, int slot, boolean stack, @Nullable Value atStart) {
        boolean all = to.predecessors.stream().allMatch(from -> done[from.id]);
        Value single = atStart;
        boolean differs = false;
        if (all) {
            for (Block from : to.predecessors) {
                Value value = from(from, to, slot, stack);
                if (single == null) {
                    single = value;
                } else if (single != value) {
                    differs = true;
                }
            }
        }
        if (all && !differs && single != null) {
            return single;
        }
        Value merged = fresh(Value.Kind.DEFINED, "?");
        Instr phi = new Instr(Op.PHI, line, merged, atStart);
        phi.block = to.id;
        merged.definition = phi;
        to.phis.add(phi);
        phis.add(phi);
        pending.add(new Pending(phi, slot, stack));
        return merged;
    }

    private Value from(Block from, Block to, int slot, boolean stack) {
        if (stack) {
            Value[] values = exitStack[from.id];
            return slot < values.length ? values[slot] : undefined;
        }
        return Cfg.isExceptional(from, to) ? entryLocals[from.id][slot] : exitLocals[from.id][slot];
    }

    private void complete() {
        for (Pending one : pending) {
            Instr phi = one.phi();
            Block to = cfg.blocks.get(phi.block);
            int edges = to.predecessors.size();
            Value[] operands = new Value[phi.subject instanceof Value ? edges + 1 : edges];
            for (int index = 0; index < edges; index++) {
                operands[index] = from(to.predecessors.get(index), to, one.slot(), one.stack());
            }
            if (phi.subject instanceof Value start) {
                operands[edges] = start;
            }
            phi.args = operands;
        }
        new Merges(cfg, undefined)
                .settle(phis, pending.stream().map(Pending::phi).toList());
    }

    private MethodIr number() {
        List<Instr> code = new ArrayList<>();
        for (Block next : cfg.blocks) {
            next.first = code.size();
            for (Instr phi : next.phis) {
                add(phi, next, code);
            }
            for (Instr instr : next.body) {
                add(instr, next, code);
            }
            next.end = code.size();
        }
        return new MethodIr(key, method.access, List.copyOf(parameters), cfg.blocks, code, nextId);
    }

    private static void add(Instr instr, Block in, List<Instr> code) {
        instr.index = code.size();
        instr.block = in.id;
        code.add(instr);
        Value before = null;
        for (Value operand : instr.args) {
            Value root = operand.root();
            if (root != before && (root.uses.isEmpty() || root.uses.get(root.uses.size() - 1) != instr)) {
                root.uses.add(instr);
            }
            before = root;
        }
    }
}
