package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Bodies of the application's methods in intermediate form, built when first asked for. */
final class Bodies {

    private final Hierarchy hierarchy;
    private final IrBuilder.Oracle oracle;
    private final Generated generated;
    private final Map<MethodKey, Optional<MethodIr>> built = new HashMap<>();
    private final Map<String, PrivateNumbers> numbers = new HashMap<>();
    private final Map<String, MethodIr> bridges = new HashMap<>();
    private final Map<MethodKey, String> failures = new TreeMap<>();
    private final Map<String, ClassNode> recent = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ClassNode> eldest) {
            return size() > 48;
        }
    };

    Bodies(Hierarchy hierarchy, IrBuilder.Oracle oracle) {
        this.hierarchy = hierarchy;
        this.oracle = oracle;
        this.generated = new Generated(hierarchy);
    }

    @Nullable
    MethodIr of(MethodKey key) {
        Optional<MethodIr> known = built.get(key);
        if (known == null) {
            known = build(key);
            built.put(key, known);
        }
        return known.orElse(null);
    }

    /** Methods whose bytecode could not be followed, with the reason. */
    Map<MethodKey, String> failures() {
        return failures;
    }

    int count() {
        return built.size();
    }

    private PrivateNumbers privateNumbers(ClassNode node) {
        return numbers.computeIfAbsent(
                String.valueOf(node.name),
                name -> PrivateNumbers.of(
                        node, mate -> hierarchy.program().body(mate).orElse(null)));
    }

    private Optional<MethodIr> build(MethodKey key) {
        if (generated.isLibrary(key.owner(), key.name())) {
            return Optional.empty();
        }
        ClassNode node = recent.computeIfAbsent(
                key.owner(), owner -> hierarchy.program().body(owner).orElseGet(ClassNode::new));
        for (MethodNode method : node.methods) {
            if (method.name.equals(key.name()) && method.desc.equals(key.descriptor())) {
                if (method.instructions.size() == 0) {
                    return Optional.empty();
                }
                try {
                    DecidedBranches.remove(method, privateNumbers(node));
                    return Optional.of(IrBuilder.build(key, method, oracle));
                } catch (RuntimeException malformed) {
                    failures.put(key, "the bytecode could not be followed: " + malformed);
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** A method that does what a method reference does: takes what it captured and its parameters, calls, returns. */
    MethodIr bridge(LambdaRef lambda, Type[] captured, Type[] parameters) {
        CallRef body = lambda.body();
        String name =
                "ref$" + body.owner() + "." + body.name() + body.descriptor() + captured.length + parameters.length;
        return bridges.computeIfAbsent(name, key -> {
            List<Value> values = new ArrayList<>();
            List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.descriptor())));
            if (!body.isStatic() && !lambda.construct()) {
                wanted.add(0, Type.getObjectType(body.owner()));
            }
            for (Type type : wanted) {
                Value value = new Value(values.size(), Value.Kind.PARAMETER, MethodKey.typeName(type));
                value.index = values.size();
                values.add(value);
            }
            Block block = new Block(0);
            List<Value> operands = new ArrayList<>(values);
            Value result = new Value(
                    values.size(), Value.Kind.DEFINED, MethodKey.typeName(Type.getReturnType(body.descriptor())));
            if (lambda.construct()) {
                result = new Value(values.size(), Value.Kind.NEW, body.owner());
                operands.add(0, result);
            }
            List<Instr> code = new ArrayList<>();
            code.add(new Instr(Op.CALL, 0, lambda.construct() ? null : result, body, operands.toArray(new Value[0])));
            code.add(new Instr(Op.RETURN, 0, null, null, result));
            block.end = code.size();
            for (Instr instr : code) {
                instr.index = code.indexOf(instr);
                block.body.add(instr);
                for (Value operand : instr.args) {
                    if (!operand.uses.contains(instr)) {
                        operand.uses.add(instr);
                    }
                }
            }
            MethodKey method = new MethodKey(body.owner(), "ref$" + body.name(), body.descriptor());
            return new MethodIr(method, Opcodes.ACC_STATIC, values, List.of(block), code, values.size() + 1);
        });
    }
}
