package org.privacyascode.flow;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Runs call instructions over values: plain calls, accessors as the fields they are, lambdas, texts put together. */
final class CallStep {

    private final IrBuilder builder;
    private final IrBuilder.Oracle oracle;
    private final OperandStack stack;

    CallStep(IrBuilder builder, IrBuilder.Oracle oracle, OperandStack stack) {
        this.builder = builder;
        this.oracle = oracle;
        this.stack = stack;
    }

    void run(MethodInsnNode insn) {
        CallRef.Kind kind =
                switch (insn.getOpcode()) {
                    case Opcodes.INVOKESTATIC -> CallRef.Kind.STATIC;
                    case Opcodes.INVOKESPECIAL -> CallRef.Kind.SPECIAL;
                    default -> CallRef.Kind.VIRTUAL;
                };
        CallRef call = new CallRef(insn.owner, insn.name, insn.desc, kind);
        int count = Type.getArgumentTypes(insn.desc).length + (kind == CallRef.Kind.STATIC ? 0 : 1);
        emit(call, stack.pop(count));
    }

    private void emit(CallRef call, Value[] args) {
        String type = MethodKey.typeName(Type.getReturnType(call.descriptor()));
        FieldRef accessed = call.kind() == CallRef.Kind.VIRTUAL ? oracle.accessed(call) : null;
        if (accessed != null && args.length == 1 && !type.equals("V")) {
            stack.push(builder.define(Op.LOAD_FIELD, type, accessed, args[0]));
            return;
        }
        if (accessed != null && args.length == 2 && type.equals("V")) {
            builder.effect(Op.STORE_FIELD, accessed, args[0], args[1]);
            return;
        }
        if (type.equals("V")) {
            builder.effect(Op.CALL, call, args);
        } else if (args.length > 0 && !call.isStatic() && oracle.returnsReceiver(call)) {
            Value result = builder.view(args[0], type);
            builder.emit(new Instr(Op.CALL, builder.line, result, call, args));
            stack.push(result);
        } else {
            stack.push(builder.define(Op.CALL, oracle.asked(call, args).orElse(type), call, args));
        }
    }

    void run(InvokeDynamicInsnNode insn) {
        Type[] types = Type.getArgumentTypes(insn.desc);
        Value[] args = stack.pop(types.length);
        String type = MethodKey.typeName(Type.getReturnType(insn.desc));
        String factory = insn.bsm.getOwner();
        if (factory.equals("java/lang/invoke/LambdaMetafactory")) {
            Handle body = (Handle) insn.bsmArgs[1];
            CallRef.Kind kind =
                    switch (body.getTag()) {
                        case Opcodes.H_INVOKESTATIC -> CallRef.Kind.STATIC;
                        case Opcodes.H_INVOKESPECIAL, Opcodes.H_NEWINVOKESPECIAL -> CallRef.Kind.SPECIAL;
                        default -> CallRef.Kind.VIRTUAL;
                    };
            CallRef call = new CallRef(body.getOwner(), body.getName(), body.getDesc(), kind);
            boolean construct = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            stack.push(builder.define(Op.LAMBDA, type, new LambdaRef(type, insn.name, call, construct), args));
        } else if (factory.equals("java/lang/invoke/StringConcatFactory")) {
            stack.push(builder.define(Op.CONCAT, type, insn.bsmArgs.length > 0 ? insn.bsmArgs[0] : "", args));
        } else {
            CallRef call = new CallRef(factory, insn.name, insn.desc, CallRef.Kind.STATIC);
            if (type.equals("V")) {
                builder.effect(Op.CALL, call, args);
            } else {
                stack.push(builder.define(Op.CALL, type, call, args));
            }
        }
    }
}
