package org.privacyascode.policy.yaml;

import java.util.Locale;
import org.privacyascode.policy.problem.Position;

/** Which characters a policy may hold: what people can see, tabs and line ends. */
final class Characters {
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /**
     * Names the line and column of each character that does not belong, and gives the text with a replacement character
     * in its place, so that what follows can be read and checked too.
     */
    static String checked(String file, String text, Problems problems) {
        StringBuilder checked = new StringBuilder(text.length());
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            boolean refused = point != '\t' && point != '\n' && isRefused(point);
            if (refused) {
                problems.add(new Position(file, line, column), refusal(point), "Remove it.");
            }
            checked.appendCodePoint(refused ? REPLACEMENT : point);
            line += point == '\n' ? 1 : 0;
            column = point == '\n' ? 1 : column + 1;
        }
        return checked.toString();
    }

    /** Checks a scalar whose escapes have been resolved. */
    static void checkEscaped(String value, Position position, Problems problems) {
        value.codePoints()
                .filter(point -> point != '\t' && point != '\n' && isRefused(point))
                .distinct()
                .forEach(point -> problems.add(position, refusal(point), "Remove the escape."));
    }

    /** Checks that a key has no character that cannot be seen. */
    static void checkName(YamlNode.YamlText key, Problems problems) {
        key.text()
                .codePoints()
                .filter(point -> Character.getType(point) == Character.FORMAT && !isRefused(point))
                .findFirst()
                .ifPresent(point -> problems.add(key.position(), refusal(point), "Type the key again."));
    }

    private static boolean isRefused(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || point == 0xFEFF
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C
                || point >= 0xE0000 && point <= 0xE007F
                || (point & 0xFFFE) == 0xFFFE;
    }

    private static String refusal(int point) {
        String name = Character.getType(point) == Character.SURROGATE ? "half a character" : Character.getName(point);
        String shown = name == null ? "no character at all" : name.toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "The character U+%04X (%s) is not allowed in a policy.", point, shown);
    }
}
