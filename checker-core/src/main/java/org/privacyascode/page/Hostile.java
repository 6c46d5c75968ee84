package org.privacyascode.page;

/**
 * The last look at text that others wrote: characters that are invisible or turn the reading direction do not reach a
 * page. The reader of policies refuses them with their place; here they become U+FFFD, so that what slipped through is
 * seen.
 */
final class Hostile {

    private static final char REPLACEMENT = '\uFFFD';

    private Hostile() {}

    /** The text on one line, blanks and line ends as single spaces, without control or direction characters. */
    static String tame(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                blank = true;
                continue;
            }
            if (blank) {
                out.append(' ');
                blank = false;
            }
            out.append(isForbidden(text, i) ? REPLACEMENT : c);
        }
        if (blank) {
            out.append(' ');
        }
        return out.toString();
    }

    /** Whether the text holds letters that are written from right to left. */
    static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(point -> {
            byte direction = Character.getDirectionality(point);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return Character.isISOControl(c)
                || (c >= '\u200B' && c <= '\u200F' && c != '\u200C' && c != '\u200D')
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF';
    }
}
