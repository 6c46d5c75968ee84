package org.privacyascode.flow;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.BasicValue;

/** A number that is the same each time the instruction runs. */
final class IntegerValue extends BasicValue {

    final int number;

    /** Numbers of bytecode are of the type int; known ones are marked by another, so that no unknown one equals them. */
    IntegerValue(int number) {
        super(Type.BYTE_TYPE);
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntegerValue same && same.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
