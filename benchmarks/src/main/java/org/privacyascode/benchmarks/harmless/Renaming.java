package org.privacyascode.benchmarks.harmless;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Other names for private methods that nobody finds by name, and for their local variables. */
final class Renaming {

    private Renaming() {}

    static int apply(Application application, int count, Random random) {
        List<Map.Entry<ClassNode, MethodNode>> open = new ArrayList<>();
        for (ClassNode node : application.classes.values()) {
            for (MethodNode method : node.methods) {
                boolean isPlain = (method.access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_NATIVE)) == 0
                        && method.visibleAnnotations == null
                        && !method.name.startsWith("<")
                        && !method.name.matches("(read|write)(Object|Replace|Resolve|ObjectNoData)|readResolve");
                if ((method.access & Opcodes.ACC_PRIVATE) != 0 && isPlain) {
                    open.add(Map.entry(node, method));
                }
            }
        }
        Collections.shuffle(open, random);
        Map<String, String> names = new TreeMap<>();
        for (Map.Entry<ClassNode, MethodNode> one : open.subList(0, Math.min(count, open.size()))) {
            ClassNode node = one.getKey();
            MethodNode method = one.getValue();
            String name = "step" + names.size();
            names.put(node.name + "." + method.name + method.desc, name);
            application.renamed(node.name + "." + name, node.name + "." + method.name);
            method.name = name;
            renameLocals(method);
        }
        application.classes.values().forEach(node -> node.methods.forEach(method -> rename(method, names)));
        return names.size();
    }

    private static void renameLocals(MethodNode method) {
        int parameters = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        for (Type type : Type.getArgumentTypes(method.desc)) {
            parameters += type.getSize();
        }
        List<LocalVariableNode> locals = method.localVariables == null ? List.of() : method.localVariables;
        for (LocalVariableNode local : locals) {
            if (local.index >= parameters) {
                local.name = "local" + local.index;
            }
        }
    }

    private static void rename(MethodNode method, Map<String, String> names) {
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof MethodInsnNode call) {
                call.name = names.getOrDefault(call.owner + "." + call.name + call.desc, call.name);
            } else if (insn instanceof InvokeDynamicInsnNode dynamic) {
                for (int index = 0; index < dynamic.bsmArgs.length; index++) {
                    if (dynamic.bsmArgs[index] instanceof Handle handle) {
                        String name = names.get(handle.getOwner() + "." + handle.getName() + handle.getDesc());
                        dynamic.bsmArgs[index] = name == null
                                ? handle
                                : new Handle(
                                        handle.getTag(), handle.getOwner(), name, handle.getDesc(), handle.isInterface());
                    }
                }
            }
        }
    }
}
