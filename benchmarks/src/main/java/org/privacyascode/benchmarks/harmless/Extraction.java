package org.privacyascode.benchmarks.harmless;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Calls that become private static methods, which take what the call took and give what it gave. */
final class Extraction {

    private Extraction() {}

    private record Site(ClassNode owner, MethodNode method, MethodInsnNode call, int line) {}

    static int apply(Application application, int count, Random random) {
        List<Site> sites = new ArrayList<>();
        for (ClassNode node : application.classes.values()) {
            if ((node.access & Opcodes.ACC_INTERFACE) == 0) {
                node.methods.forEach(method -> collect(node, method, sites));
            }
        }
        Collections.shuffle(sites, random);
        List<Site> chosen = sites.subList(0, Math.min(count, sites.size()));
        int number = 0;
        for (Site site : chosen) {
            String name = "extracted" + number++;
            site.owner().methods.add(extracted(site, name));
            String descriptor = descriptor(site.call());
            site.method().instructions.set(
                    site.call(),
                    new MethodInsnNode(Opcodes.INVOKESTATIC, site.owner().name, name, descriptor, false));
            application.renamed(site.owner().name + "." + name, site.owner().name + "." + site.method().name);
        }
        return chosen.size();
    }

    private static void collect(ClassNode node, MethodNode method, List<Site> sites) {
        int line = 0;
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof LineNumberNode number) {
                line = number.line;
            }
            boolean isOpen = insn instanceof MethodInsnNode call
                    && call.getOpcode() != Opcodes.INVOKESPECIAL
                    && !call.owner.startsWith("[")
                    && !call.owner.startsWith("java/lang/invoke/")
                    && !call.owner.equals("java/lang/Class");
            if (isOpen && !method.name.startsWith("<") && (method.access & Opcodes.ACC_SYNTHETIC) == 0) {
                sites.add(new Site(node, method, (MethodInsnNode) insn, line));
            }
        }
    }

    private static String descriptor(MethodInsnNode call) {
        return call.getOpcode() == Opcodes.INVOKESTATIC ? call.desc : "(L" + call.owner + ";" + call.desc.substring(1);
    }

    private static MethodNode extracted(Site site, String name) {
        String descriptor = descriptor(site.call());
        MethodNode made = new MethodNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, name, descriptor, null, null);
        LabelNode start = new LabelNode();
        made.instructions.add(start);
        made.instructions.add(new LineNumberNode(Math.max(1, site.line()), start));
        int local = 0;
        for (Type type : Type.getArgumentTypes(descriptor)) {
            made.instructions.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), local));
            local += type.getSize();
        }
        made.instructions.add(new MethodInsnNode(
                site.call().getOpcode(), site.call().owner, site.call().name, site.call().desc, site.call().itf));
        made.instructions.add(new InsnNode(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN)));
        return made;
    }
}
