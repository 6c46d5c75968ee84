package org.privacyascode.code;

import org.objectweb.asm.ClassReader;

/** What a class names in its constant pool: a superset of what its code uses, at a small part of the cost of reading the code. */
public final class References {

    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int INVOKE_DYNAMIC = 18;

    private References() {}

    /** Is told of every reference, in the order of the constant pool. */
    public interface Visitor {
        /** A class is named, as an internal name or, for an array, a descriptor. */
        void type(String name);

        /** A field is read or written. */
        void field(String owner, String name, String descriptor);

        /** A method is called or referred to. */
        void method(String owner, String name, String descriptor);

        /** A lambda or the like is made: takes and gives what the descriptor says. */
        void dynamic(String descriptor);
    }

    static void read(byte[] file, Visitor visitor) {
        ClassReader reader = new ClassReader(file);
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int item = 1; item < reader.getItemCount(); item++) {
            int at = reader.getItem(item);
            if (at == 0) {
                continue;
            }
            switch (reader.readByte(at - 1)) {
                case CLASS -> visitor.type(reader.readUTF8(at, buffer));
                case FIELD -> visitor.field(
                        reader.readClass(at, buffer), name(reader, at, buffer), descriptor(reader, at, buffer));
                case METHOD, INTERFACE_METHOD -> visitor.method(
                        reader.readClass(at, buffer), name(reader, at, buffer), descriptor(reader, at, buffer));
                case INVOKE_DYNAMIC -> visitor.dynamic(descriptor(reader, at, buffer));
                default -> {}
            }
        }
    }

    private static String name(ClassReader reader, int at, char[] buffer) {
        return reader.readUTF8(reader.getItem(reader.readUnsignedShort(at + 2)), buffer);
    }

    private static String descriptor(ClassReader reader, int at, char[] buffer) {
        return reader.readUTF8(reader.getItem(reader.readUnsignedShort(at + 2)) + 2, buffer);
    }
}
