package org.privacyascode.benchmarks.suite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Methods that can run when one method runs: calls by name and the types that are created on the way; callbacks of libraries too. */
final class Reached {

    private final Map<String, ClassNode> classes;
    private final Set<String> touched = new HashSet<>();
    private final Set<String> created = new HashSet<>();
    private final Set<String> methods = new HashSet<>();
    private final Deque<Runnable> todo = new ArrayDeque<>();
    private final List<MethodInsnNode> virtual = new ArrayList<>();

    private Reached(Map<String, ClassNode> classes) {
        this.classes = classes;
    }

    static Reached from(Map<String, ClassNode> classes, String owner, String method) {
        Reached reached = new Reached(classes);
        if (classes.get(owner) == null
                || classes.get(owner).methods.stream().noneMatch(one -> (one.name + one.desc).equals(method))) {
            throw new IllegalArgumentException("no such entry point: " + owner + "." + method);
        }
        reached.create(owner);
        for (Type parameter : Type.getArgumentTypes(method.substring(method.indexOf('(')))) {
            reached.touch(parameter);
            reached.create(parameter.getSort() == Type.OBJECT ? parameter.getInternalName() : "");
        }
        reached.reach(owner, method);
        int before;
        do {
            before = reached.methods.size() + reached.created.size();
            List.copyOf(reached.virtual).forEach(reached::dispatch);
            while (!reached.todo.isEmpty()) {
                reached.todo.remove().run();
            }
        } while (before != reached.methods.size() + reached.created.size());
        return reached;
    }

    boolean isTouched(String owner) {
        return touched.contains(owner);
    }

    boolean isReached(String owner, String method) {
        return methods.contains(owner + "." + method);
    }

    private void touch(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            touch(element.getInternalName());
        }
    }

    private void touch(String name) {
        ClassNode node = classes.get(name);
        if (node != null && touched.add(name)) {
            todo.add(() -> reach(name, "<clinit>()V"));
            if (node.superName != null) {
                touch(node.superName);
            }
            node.interfaces.forEach(this::touch);
            node.fields.forEach(field -> touch(Type.getType(field.desc)));
        }
    }

    /** An object of the class exists: libraries may call what they know of it. */
    private void create(String name) {
        touch(name);
        if (!classes.containsKey(name) || !created.add(name)) {
            return;
        }
        String next = name;
        boolean isKnown = false;
        for (ClassNode node = classes.get(next); node != null; node = classes.get(node.superName)) {
            isKnown |= node.interfaces.stream().anyMatch(type -> !classes.containsKey(type));
            isKnown |= !classes.containsKey(node.superName) && !"java/lang/Object".equals(node.superName);
            for (MethodNode method : node.methods) {
                boolean isOpen = (method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0
                        && !method.name.startsWith("<");
                if (isOpen && (isKnown || Set.of("toString", "equals", "hashCode").contains(method.name))) {
                    ClassNode owner = node;
                    todo.add(() -> reach(owner.name, method.name + method.desc));
                }
            }
        }
    }

    private void dispatch(MethodInsnNode call) {
        for (String type : List.copyOf(created)) {
            if (isSubtype(type, call.owner)) {
                resolve(type, call.name + call.desc);
            }
        }
    }

    private boolean isSubtype(String type, String parent) {
        ClassNode node = classes.get(type);
        return type.equals(parent)
                || node != null
                        && (node.superName != null && isSubtype(node.superName, parent)
                                || node.interfaces.stream().anyMatch(one -> isSubtype(one, parent)));
    }

    private void resolve(String owner, String method) {
        ClassNode node = classes.get(owner);
        if (node == null) {
            return;
        }
        touch(owner);
        if (node.methods.stream().anyMatch(one -> (one.name + one.desc).equals(method))) {
            reach(owner, method);
            return;
        }
        if (node.superName != null) {
            resolve(node.superName, method);
        }
        node.interfaces.forEach(type -> resolve(type, method));
    }

    private void reach(String owner, String method) {
        touch(owner);
        for (MethodNode node : classes.get(owner).methods) {
            if ((node.name + node.desc).equals(method) && methods.add(owner + "." + method)) {
                touch(Type.getReturnType(node.desc));
                for (AbstractInsnNode instruction : node.instructions) {
                    read(instruction);
                }
                node.tryCatchBlocks.forEach(block -> touch(block.type == null ? "" : block.type));
            }
        }
    }

    private void read(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            touch(call.owner);
            boolean isFixed = call.getOpcode() == Opcodes.INVOKESTATIC || call.getOpcode() == Opcodes.INVOKESPECIAL;
            if (isFixed) {
                todo.add(() -> resolve(call.owner, call.name + call.desc));
            } else {
                virtual.add(call);
            }
        } else if (instruction instanceof InvokeDynamicInsnNode made) {
            for (Object argument : made.bsmArgs) {
                if (argument instanceof Handle handle) {
                    todo.add(() -> resolve(handle.getOwner(), handle.getName() + handle.getDesc()));
                }
            }
        } else if (instruction instanceof TypeInsnNode type) {
            touch(Type.getObjectType(type.desc));
            if (type.getOpcode() == Opcodes.NEW) {
                create(type.desc);
            }
        } else if (instruction instanceof FieldInsnNode field) {
            touch(field.owner);
            touch(Type.getType(field.desc));
        } else if (instruction instanceof LdcInsnNode constant && constant.cst instanceof Type type) {
            touch(type);
        }
    }
}
