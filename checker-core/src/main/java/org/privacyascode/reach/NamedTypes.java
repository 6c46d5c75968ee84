package org.privacyascode.reach;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.privacyascode.reach.Outline.Call;

/**
 * Types and methods that a class names in its constant pool, where everything stands that its code, declarations, signatures and annotations
 * name.
 *
 * @param names types, those of the JDK left out except functions
 * @param mentioned types named as such of which no member is used
 * @param calls methods of all types
 */
record NamedTypes(Set<String> names, Set<String> mentioned, Set<Call> calls) {

    private static final int TEXT = 1;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;

    static NamedTypes of(ClassReader reader, byte[] file) {
        NamedTypes named = new NamedTypes(new HashSet<>(), new HashSet<>(), new HashSet<>());
        Set<String> used = new HashSet<>();
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int item = 1; item < reader.getItemCount(); item++) {
            int at = reader.getItem(item);
            if (at == 0) {
                continue;
            }
            switch (reader.readByte(at - 1)) {
                case TEXT -> named.note(
                        in(new String(file, at + 2, reader.readUnsignedShort(at), StandardCharsets.UTF_8)));
                case CLASS -> named.mention(reader.readUTF8(at, buffer));
                case STRING -> named.note(Set.of(reader.readUTF8(at, buffer).replace('.', '/')));
                case FIELD -> used.add(reader.readClass(at, buffer));
                case METHOD, INTERFACE_METHOD -> {
                    String owner = reader.readClass(at, buffer);
                    used.add(owner);
                    int described = reader.getItem(reader.readUnsignedShort(at + 2));
                    named.calls.add(new Call(
                            owner, reader.readUTF8(described, buffer) + reader.readUTF8(described + 2, buffer)));
                }
                default -> {}
            }
        }
        named.mentioned.removeAll(used);
        return named;
    }

    private void mention(String type) {
        Set<String> types = type.startsWith("[") ? in(type) : Set.of(type);
        note(types);
        types.stream().filter(NamedTypes::isWanted).forEach(mentioned::add);
    }

    private void note(Set<String> types) {
        types.stream().filter(NamedTypes::isWanted).forEach(names::add);
    }

    private static boolean isWanted(String type) {
        return !isOfJdk(type) && !type.isEmpty() && type.length() < 500;
    }

    /** Types that no module overrides in a way that would let data pass between modules; too many classes do, for other reasons. */
    static boolean isOfJdk(String type) {
        return type.startsWith("java/") && !type.startsWith("java/util/function/");
    }

    boolean callsAny(Set<String> methods) {
        return calls.stream()
                .anyMatch(call -> call.owner().startsWith("java/util/")
                        && methods.contains(
                                call.method().substring(0, call.method().indexOf('('))));
    }

    /** Class names in a descriptor or signature: all that it names, and perhaps some words that only look like it. */
    static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        if (text.indexOf(';') < 0) {
            return found;
        }
        int start = text.indexOf('L');
        while (start >= 0) {
            int end = start + 1;
            while (end < text.length() && isPartOfName(text.charAt(end))) {
                end++;
            }
            if (end < text.length() && (text.charAt(end) == ';' || text.charAt(end) == '<')) {
                found.add(text.substring(start + 1, end));
            }
            boolean isName = end > start + 1 && (start == 0 || !isPartOfName(text.charAt(start - 1)));
            start = text.indexOf('L', isName ? end : start + 1);
        }
        return found;
    }

    private static boolean isPartOfName(char sign) {
        return sign == '/' || Character.isJavaIdentifierPart(sign);
    }
}
