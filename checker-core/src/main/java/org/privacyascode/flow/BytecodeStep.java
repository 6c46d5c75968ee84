package org.privacyascode.flow;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.privacyascode.knowledge.Slot;

/** Runs single bytecode instructions over values. */
final class BytecodeStep {

    private static final String OBJECT = "java/lang/Object";

    private final IrBuilder builder;
    private final IrBuilder.Oracle oracle;
    private final CallStep calls;
    private final OperandStack stack = new OperandStack();
    private Value[] locals = new Value[0];

    BytecodeStep(IrBuilder builder, IrBuilder.Oracle oracle) {
        this.builder = builder;
        this.oracle = oracle;
        this.calls = new CallStep(builder, oracle, stack);
    }

    void begin(Value[] state, Value[] entryStack) {
        locals = state;
        stack.begin(entryStack);
    }

    Value[] stack() {
        return stack.values();
    }

    private Value pop() {
        return stack.pop();
    }

    private void push(Value value) {
        stack.push(value);
    }

    private void constant(String type, @Nullable Object constant) {
        Value value = builder.fresh(Value.Kind.CONSTANT, type);
        value.constant = constant;
        push(value);
    }

    private void define(Op op, String type, @Nullable Object subject, Value... args) {
        push(builder.define(op, type, subject, args));
    }

    private void effect(Op op, @Nullable Object subject, Value... args) {
        builder.effect(op, subject, args);
    }

    void run(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        if (insn instanceof VarInsnNode variable) {
            if (opcode <= Opcodes.ALOAD) {
                push(locals[variable.var]);
            } else if (opcode <= Opcodes.ASTORE) {
                locals[variable.var] = pop();
            } else {
                throw new IllegalStateException("subroutine (ret)");
            }
        } else if (insn instanceof IincInsnNode increment) {
            Value result = builder.fresh(Value.Kind.DEFINED, "I");
            builder.emit(new Instr(Op.COMPUTE, builder.line, result, null, locals[increment.var]));
            locals[increment.var] = result;
        } else if (insn instanceof FieldInsnNode field) {
            runField(opcode, field);
        } else if (insn instanceof MethodInsnNode call) {
            calls.run(call);
        } else if (insn instanceof InvokeDynamicInsnNode dynamic) {
            calls.run(dynamic);
        } else if (insn instanceof LdcInsnNode ldc) {
            runLdc(ldc.cst);
        } else if (insn instanceof IntInsnNode number) {
            if (opcode == Opcodes.NEWARRAY) {
                pop();
                allocate("[" + "ZCFDBSIJ".charAt(number.operand - 4));
            } else {
                constant("I", number.operand);
            }
        } else if (insn instanceof TypeInsnNode type) {
            runType(opcode, type.desc);
        } else if (insn instanceof MultiANewArrayInsnNode array) {
            stack.pop(array.dims);
            allocate(array.desc);
        } else {
            runPlain(opcode);
        }
    }

    private void allocate(String type) {
        push(builder.fresh(Value.Kind.NEW, type));
    }

    private void runLdc(Object constant) {
        if (constant instanceof String) {
            constant("java/lang/String", constant);
        } else if (constant instanceof Type type) {
            constant("java/lang/Class", type.getSort() == Type.METHOD ? null : MethodKey.typeName(type));
        } else if (constant instanceof Integer) {
            constant("I", constant);
        } else if (constant instanceof Long) {
            constant("J", constant);
        } else if (constant instanceof Float) {
            constant("F", constant);
        } else if (constant instanceof Double) {
            constant("D", constant);
        } else if (constant instanceof ConstantDynamic dynamic) {
            constant(MethodKey.typeName(Type.getType(dynamic.getDescriptor())), null);
        } else {
            constant(OBJECT, null);
        }
    }

    private void runType(int opcode, String type) {
        switch (opcode) {
            case Opcodes.NEW -> allocate(type);
            case Opcodes.ANEWARRAY -> {
                pop();
                allocate(type.startsWith("[") ? "[" + type : "[L" + type + ";");
            }
            case Opcodes.CHECKCAST -> push(cast(pop(), type));
            default -> {
                Value value = pop();
                Value result = builder.fresh(Value.Kind.DEFINED, "Z");
                result.constant = null;
                push(result);
                if (value.kind == Value.Kind.UNDEFINED) {
                    throw new IllegalStateException("instanceof of nothing");
                }
            }
        }
    }

    /** A result that is cast at once, as those of generic methods are, is of that type. */
    private Value cast(Value value, String type) {
        if (value.type.equals(OBJECT) && builder.isLast(value)) {
            value.type = type;
            return value;
        }
        return builder.view(value, type);
    }

    private void runField(int opcode, FieldInsnNode insn) {
        FieldRef field = oracle.field(insn.owner, insn.name, insn.desc);
        String type = MethodKey.typeName(Type.getType(insn.desc));
        switch (opcode) {
            case Opcodes.GETFIELD -> define(Op.LOAD_FIELD, type, field, pop());
            case Opcodes.GETSTATIC -> define(Op.LOAD_STATIC, type, field);
            case Opcodes.PUTSTATIC -> effect(Op.STORE_STATIC, field, pop());
            default -> {
                Value value = pop();
                effect(Op.STORE_FIELD, field, pop(), value);
            }
        }
    }

    private static String key(Value index) {
        return index.constant instanceof Integer number ? "[" + number + "]" : Slot.ELEMENT;
    }

    private static String element(Value array, String otherwise) {
        String type = array.type;
        if (!type.startsWith("[")) {
            return otherwise;
        }
        return MethodKey.typeName(Type.getType(type.substring(1)));
    }

    private void runPlain(int opcode) {
        if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            Value index = pop();
            Value array = pop();
            String otherwise = opcode == Opcodes.AALOAD
                    ? OBJECT
                    : "ijfdabcs"
                            .substring(opcode - Opcodes.IALOAD)
                            .substring(0, 1)
                            .toUpperCase(java.util.Locale.ROOT);
            define(Op.LOAD_ELEMENT, element(array, otherwise), key(index), array);
        } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
            Value value = pop();
            Value index = pop();
            effect(Op.STORE_ELEMENT, key(index), pop(), value);
        } else if (opcode >= Opcodes.POP && opcode <= Opcodes.SWAP) {
            stack.shuffle(opcode);
        } else if (opcode >= Opcodes.IADD && opcode <= Opcodes.LXOR) {
            Arithmetic.run(opcode, this::pop, this::compute);
        } else if (opcode >= Opcodes.I2L && opcode <= Opcodes.I2S) {
            compute(Arithmetic.converted(opcode), pop());
        } else if (opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG) {
            pop();
            pop();
            constant("I", null);
        } else if (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IFLE
                || opcode == Opcodes.IFNULL
                || opcode == Opcodes.IFNONNULL) {
            effect(Op.BRANCH, opcode, pop());
        } else if (opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ACMPNE) {
            pop();
            pop();
        } else {
            runRest(opcode);
        }
    }

    private void compute(String type, Value... args) {
        define(Op.COMPUTE, type, null, args);
    }

    private void runRest(int opcode) {
        switch (opcode) {
            case Opcodes.NOP, Opcodes.GOTO -> {}
            case Opcodes.ACONST_NULL -> constant("null", null);
            case Opcodes.LCONST_0, Opcodes.LCONST_1 -> constant("J", (long) opcode - Opcodes.LCONST_0);
            case Opcodes.FCONST_0, Opcodes.FCONST_1, Opcodes.FCONST_2 -> constant("F", null);
            case Opcodes.DCONST_0, Opcodes.DCONST_1 -> constant("D", null);
            case Opcodes.TABLESWITCH, Opcodes.LOOKUPSWITCH -> pop();
            case Opcodes.IRETURN, Opcodes.LRETURN, Opcodes.FRETURN, Opcodes.DRETURN, Opcodes.ARETURN -> effect(
                    Op.RETURN, null, pop());
            case Opcodes.RETURN -> effect(Op.RETURN, null);
            case Opcodes.ARRAYLENGTH -> {
                pop();
                constant("I", null);
            }
            case Opcodes.ATHROW -> effect(Op.THROW, null, pop());
            case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> pop();
            default -> {
                if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
                    constant("I", opcode - Opcodes.ICONST_0);
                } else {
                    throw new IllegalStateException("instruction " + opcode);
                }
            }
        }
    }
}
