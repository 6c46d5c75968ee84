package org.privacyascode.benchmarks.harmless;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;

/** Classes that go to another package, with all who speak of them. */
final class Moving {

    private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED;

    private Moving() {}

    static int apply(Application application, int count, Random random) {
        List<String> top = new ArrayList<>(application.classes.keySet().stream()
                .filter(name -> !name.contains("$") && name.contains("/"))
                .toList());
        Collections.shuffle(top, random);
        List<String> chosen = top.subList(0, Math.min(count, top.size()));
        Map<String, String> names = new TreeMap<>();
        for (String name : application.classes.keySet()) {
            String outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
            if (chosen.contains(outer)) {
                int slash = name.lastIndexOf('/');
                String moved = name.substring(0, slash) + "/moved" + name.substring(slash);
                names.put(name, moved);
                application.renamed(moved, name);
            }
        }
        SimpleRemapper remapper = new SimpleRemapper(Opcodes.ASM9, names);
        List<ClassNode> before = new ArrayList<>(application.classes.values());
        application.classes.clear();
        for (ClassNode node : before) {
            ClassNode moved = new ClassNode();
            node.accept(new ClassRemapper(moved, remapper));
            open(moved);
            application.classes.put(moved.name, moved);
        }
        return chosen.size();
    }

    /** What was visible in its package has to be visible from outside it now. */
    private static void open(ClassNode node) {
        node.access |= Opcodes.ACC_PUBLIC;
        node.fields.forEach(field -> field.access = opened(field.access));
        node.methods.forEach(method -> method.access = opened(method.access));
        List<InnerClassNode> inner = node.innerClasses;
        inner.forEach(one -> one.access = opened(one.access));
    }

    private static int opened(int access) {
        if ((access & Opcodes.ACC_PRIVATE) != 0) {
            return access;
        }
        return access & ~HIDDEN | Opcodes.ACC_PUBLIC;
    }
}
