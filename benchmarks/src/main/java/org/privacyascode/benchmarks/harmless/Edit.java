package org.privacyascode.benchmarks.harmless;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** A kind of change that leaves what a program does as it was. */
enum Edit {
    /** Private methods and local variables get other names. */
    RENAME {
        @Override
        int apply(Application application, int count, Random random) {
            return Renaming.apply(application, count, random);
        }
    },
    /** A call becomes a private method of its own. */
    EXTRACT {
        @Override
        int apply(Application application, int count, Random random) {
            return Extraction.apply(application, count, random);
        }
    },
    /** A class with its nested classes goes to another package. */
    MOVE {
        @Override
        int apply(Application application, int count, Random random) {
            return Moving.apply(application, count, random);
        }
    },
    /** Fields and methods of a class stand in another order. */
    REORDER {
        @Override
        int apply(Application application, int count, Random random) {
            List<ClassNode> chosen = some(application, count, random);
            for (ClassNode node : chosen) {
                Collections.shuffle(node.methods, random);
                if ((node.access & (Opcodes.ACC_ENUM | Opcodes.ACC_RECORD)) == 0) {
                    Collections.shuffle(node.fields, random);
                }
            }
            return chosen.size();
        }
    },
    /** Everything in a class stands on other lines. */
    REFORMAT {
        @Override
        int apply(Application application, int count, Random random) {
            List<ClassNode> chosen = some(application, count, random);
            for (ClassNode node : chosen) {
                int shift = 1 + random.nextInt(50);
                for (MethodNode method : node.methods) {
                    for (AbstractInsnNode insn : method.instructions) {
                        if (insn instanceof LineNumberNode number) {
                            number.line = number.line * 2 + shift;
                        }
                    }
                }
            }
            return chosen.size();
        }
    };

    /** Makes so many changes, or as many as there is room for, and returns how many they were. */
    abstract int apply(Application application, int count, Random random);

    /** Classes drawn at random. */
    static List<ClassNode> some(Application application, int count, Random random) {
        List<ClassNode> all = new ArrayList<>(application.classes.values());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(count, all.size()));
    }
}
