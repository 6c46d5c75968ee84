package org.privacyascode.config.input;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code .properties} as {@link java.util.Properties} does, in order, with positions and with repeated keys. */
public final class PropertiesText {

    private final SourceText source;
    private final String text;
    private int at;

    private PropertiesText(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** All keys in order; throws at a {@code \}{@code u} escape that is none. */
    public static List<Property> read(SourceText source) throws UnreadableText {
        PropertiesText reader = new PropertiesText(source);
        List<Property> found = new ArrayList<>();
        while (reader.nextLine()) {
            found.add(reader.property());
        }
        return List.copyOf(found);
    }

    /** Goes to the next character that starts a key, past blank lines and comments. */
    private boolean nextLine() {
        while (at < text.length()) {
            char here = text.charAt(at);
            if (text.startsWith("\\\n", at)) {
                at += 2;
            } else if (here == '#' || here == '!') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end + 1;
            } else if (here == '\n' || isBlank(here)) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private Property property() throws UnreadableText {
        Position keyAt = source.at(at);
        StringBuilder key = new StringBuilder();
        while (at < text.length()
                && !isEnd()
                && !isBlank(text.charAt(at))
                && text.charAt(at) != '='
                && text.charAt(at) != ':') {
            character(key);
        }
        blanks();
        if (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
            at++;
            blanks();
        }
        Position valueAt = at < text.length() && !isEnd() ? source.at(at) : keyAt;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && !isEnd()) {
            character(value);
        }
        at++;
        return new Property(key.toString(), value.toString(), keyAt, valueAt);
    }

    /** Blanks, and line continuations with the blanks after them. */
    private void blanks() {
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else {
                return;
            }
        }
    }

    private void character(StringBuilder into) throws UnreadableText {
        char here = text.charAt(at++);
        if (here != '\\') {
            into.append(here);
            return;
        }
        if (at >= text.length()) {
            return;
        }
        char escaped = text.charAt(at++);
        switch (escaped) {
            case '\n' -> {
                while (at < text.length() && isBlank(text.charAt(at))) {
                    at++;
                }
            }
            case 'n' -> into.append('\n');
            case 't' -> into.append('\t');
            case 'r' -> into.append('\r');
            case 'f' -> into.append('\f');
            case 'u' -> into.append(unicode());
            default -> into.append(escaped);
        }
    }

    private char unicode() throws UnreadableText {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
            if (digit < 0) {
                throw new UnreadableText(source.at(at - 2), "syntax: a \\u escape has no four hexadecimal digits");
            }
            code = code * 16 + digit;
        }
        at += 4;
        return (char) code;
    }

    private boolean isEnd() {
        return text.charAt(at) == '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }
}
