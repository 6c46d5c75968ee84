package org.privacyascode.detect;

import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * A call in a method of the application, or the making of a function that will be called.
 *
 * @param in the method that calls
 * @param at the instruction
 * @param line from 1; 0 when unknown
 * @param called what is called as it stands in bytecode
 * @param targets the methods of the application that may run
 */
record CallSite(MethodRef in, AbstractInsnNode at, int line, MethodRef called, List<MethodRef> targets) {
    CallSite {
        targets = List.copyOf(targets);
    }
}
