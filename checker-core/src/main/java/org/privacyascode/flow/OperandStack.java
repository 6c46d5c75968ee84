package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** The stack of values that bytecode instructions take from and give to. */
final class OperandStack {

    private final List<Value> stack = new ArrayList<>();

    void begin(Value[] entry) {
        stack.clear();
        stack.addAll(List.of(entry));
    }

    Value[] values() {
        return stack.toArray(new Value[0]);
    }

    Value pop() {
        return stack.remove(stack.size() - 1);
    }

    void push(Value value) {
        stack.add(value);
    }

    Value[] pop(int count) {
        Value[] values = new Value[count];
        for (int index = count - 1; index >= 0; index--) {
            values[index] = pop();
        }
        return values;
    }

    /** Runs one of the instructions that only move operands: {@code POP} to {@code SWAP}. */
    void shuffle(int opcode) {
        Value first = pop();
        switch (opcode) {
            case Opcodes.POP -> {}
            case Opcodes.POP2 -> {
                if (!first.isWide()) {
                    pop();
                }
            }
            case Opcodes.DUP -> {
                push(first);
                push(first);
            }
            case Opcodes.DUP_X1 -> under(1, first);
            case Opcodes.DUP_X2 -> under(top().isWide() ? 1 : 2, first);
            case Opcodes.SWAP -> {
                Value second = pop();
                push(first);
                push(second);
            }
            default -> shuffleTwo(opcode, first);
        }
    }

    private Value top() {
        return stack.get(stack.size() - 1);
    }

    private void shuffleTwo(int opcode, Value first) {
        Value[] group = first.isWide() ? new Value[] {first} : new Value[] {pop(), first};
        switch (opcode) {
            case Opcodes.DUP2 -> under(0, group);
            case Opcodes.DUP2_X1 -> under(1, group);
            default -> under(top().isWide() ? 1 : 2, group);
        }
    }

    private void under(int count, Value... group) {
        Value[] between = pop(count);
        for (Value value : group) {
            push(value);
        }
        for (Value value : between) {
            push(value);
        }
        for (Value value : group) {
            push(value);
        }
    }
}
