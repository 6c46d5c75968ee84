package org.privacyascode.page;

import java.util.regex.Pattern;

/**
 * Escapes literal text for Markdown, so that it reads as written after CommonMark, after GitHub, and after a site
 * builder (Jekyll, Hugo, Maven filtering) had its turn. Characters that CommonMark alone gives a meaning take a
 * backslash; those that others look for before Markdown is read become entities.
 */
final class MarkdownText {

    private static final Pattern ORDERED = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern BULLET = Pattern.compile("^[-+=]");
    private static final Pattern EMOJI = Pattern.compile(":(?=[A-Za-z0-9_+-]+:)");

    private static final char END = 0;

    private MarkdownText() {}

    /** The text for the middle of a line. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : END;
            out.append(escape(text.charAt(i), next));
        }
        String escaped = EMOJI.matcher(out.toString().replace("://", "&#58;//")).replaceAll("&#58;");
        return escaped.replace("www.", "www&#46;");
    }

    /** The escaped line, made safe for the start of a line or a list entry. */
    static String atLineStart(String escaped) {
        String line = ORDERED.matcher(escaped).replaceFirst("$1\\\\$2");
        return BULLET.matcher(line).replaceFirst("\\\\$0");
    }

    /** The text for the words of a link, where a first sign could make it an image, a note or a footnote. */
    static String escapeLabel(String text) {
        return escape(text).replaceFirst("^!", "&#33;").replaceFirst("^\\^", "&#94;");
    }

    /** The text for the inside of a tag: every sign but the most harmless as an entity. */
    static String asEntities(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            boolean harmless = point > 127 || Character.isLetterOrDigit(point) || " ,.'-()?".indexOf(point) >= 0;
            out.append(harmless ? Character.toString(point) : "&#" + point + ";");
        });
        return out.toString();
    }

    private static String escape(char c, char next) {
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '~', '|' -> "\\" + c;
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '{' -> "&#123;";
            case '$' -> "&#36;";
            case '@' -> "&#64;";
            case '#' -> "&#35;";
            case '!' -> next == END ? "&#33;" : "!";
            case '&' -> next == '#' || Character.isLetter(next) ? "&amp;" : "&";
            default -> String.valueOf(c);
        };
    }
}
