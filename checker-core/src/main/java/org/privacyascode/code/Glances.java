package org.privacyascode.code;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * Reads what method bodies show at a glance, one method after another in the order of the class file. A visit of every instruction would
 * cost as much as all the rest of reading a class, and nothing but a body's first line, the names of its parameters and whether it is
 * an accessor is asked here.
 */
final class Glances {

    /** Accessors are short: longer bodies are not looked into. */
    private static final int LONGEST = 24;

    private static final int MOST_INSTRUCTIONS = 6;
    private static final String NONE = "";

    private final ClassReader reader;
    private final char[] buffer;
    private final String owner;
    private int at;
    private int left;

    /** @throws RuntimeException of many kinds when the bytes are not a whole class file */
    Glances(ClassReader reader) {
        this.reader = reader;
        this.buffer = new char[reader.getMaxStringLength()];
        this.owner = reader.getClassName();
        this.at = reader.header + 8 + 2 * reader.readUnsignedShort(reader.header + 6);
        for (int fields = take2(); fields > 0; fields--) {
            at += 6;
            for (int attributes = take2(); attributes > 0; attributes--) {
                at += 2;
                skip(take4());
            }
        }
        this.left = take2();
    }

    /** The next method. */
    Glance next() {
        if (left-- <= 0) {
            throw new IllegalArgumentException("more methods are visited than declared");
        }
        at += 6;
        Glance glance = Glance.NONE;
        for (int attributes = take2(); attributes > 0; attributes--) {
            String name = reader.readUTF8(at, buffer);
            at += 2;
            int length = take4();
            int end = at + length;
            if ("Code".equals(name)) {
                glance = code();
            }
            at = end;
        }
        return glance;
    }

    private Glance code() {
        at += 4;
        int length = take4();
        String accessed = length <= LONGEST ? accessed(at, at + length) : NONE;
        at += length;
        skip(8 * take2());
        int line = 0;
        Map<Integer, String> locals = Map.of();
        for (int attributes = take2(); attributes > 0; attributes--) {
            String name = reader.readUTF8(at, buffer);
            at += 2;
            int size = take4();
            int end = at + size;
            if ("LineNumberTable".equals(name)) {
                line = firstLine(line);
            } else if ("LocalVariableTable".equals(name)) {
                locals = locals();
            }
            at = end;
        }
        return new Glance(line, locals, accessed);
    }

    private int firstLine(int known) {
        int first = Integer.MAX_VALUE;
        int line = known;
        for (int entries = take2(); entries > 0; entries--) {
            int start = take2();
            int number = take2();
            if (start < first) {
                first = start;
                line = number;
            }
        }
        return line;
    }

    private Map<Integer, String> locals() {
        Map<Integer, String> names = new HashMap<>();
        for (int entries = take2(); entries > 0; entries--) {
            String name = reader.readUTF8(at + 4, buffer);
            int slot = reader.readUnsignedShort(at + 8);
            at += 10;
            if (name != null) {
                names.putIfAbsent(slot, name);
            }
        }
        return names;
    }

    /** The one field that a body reads or writes, when it calls nothing and never branches. */
    private String accessed(int start, int end) {
        String field = NONE;
        int instructions = 0;
        int next = start;
        while (next < end) {
            int code = reader.readByte(next) & 0xFF;
            int length = length(code);
            if (length == 0) {
                return NONE;
            }
            if (code >= Opcodes.GETSTATIC && code <= Opcodes.PUTFIELD) {
                int reference = reader.getItem(reader.readUnsignedShort(next + 1));
                boolean isOwn = owner.equals(reader.readClass(reference, buffer));
                if (!isOwn || !field.isEmpty()) {
                    return NONE;
                }
                field = reader.readUTF8(reader.getItem(reader.readUnsignedShort(reference + 2)), buffer);
            }
            instructions++;
            next += length;
        }
        return instructions > MOST_INSTRUCTIONS ? NONE : field;
    }

    /** Length of an instruction with its operands, in bytes; 0 where it branches, calls, or is none. */
    private static int length(int code) {
        boolean isBranch = code >= Opcodes.IFEQ && code <= Opcodes.LOOKUPSWITCH || code >= Opcodes.IFNULL;
        boolean isCall = code >= Opcodes.INVOKEVIRTUAL && code <= Opcodes.INVOKEDYNAMIC;
        if (isBranch || isCall || code == 196) {
            return 0;
        }
        boolean isField = code >= Opcodes.GETSTATIC && code <= Opcodes.PUTFIELD;
        boolean isType = code == Opcodes.NEW
                || code == Opcodes.ANEWARRAY
                || code == Opcodes.CHECKCAST
                || code == Opcodes.INSTANCEOF;
        if (isField || isType || code == Opcodes.SIPUSH || code == 19 || code == 20 || code == Opcodes.IINC) {
            return 3;
        }
        boolean isLocal =
                code >= Opcodes.ILOAD && code <= Opcodes.ALOAD || code >= Opcodes.ISTORE && code <= Opcodes.ASTORE;
        return isLocal || code == Opcodes.BIPUSH || code == Opcodes.LDC || code == Opcodes.NEWARRAY ? 2 : 1;
    }

    /** Moves on; not written as an addition, whose left side Java reads before the right side has moved on itself. */
    private void skip(int bytes) {
        at += bytes;
    }

    private int take2() {
        int value = reader.readUnsignedShort(at);
        at += 2;
        return value;
    }

    private int take4() {
        int value = reader.readInt(at);
        if (value < 0) {
            throw new IllegalArgumentException("a length below zero");
        }
        at += 4;
        return value;
    }
}
