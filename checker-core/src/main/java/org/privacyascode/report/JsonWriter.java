package org.privacyascode.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes JSON as it goes, two blanks per level, {@code \n} line ends. Characters that are invisible or change the direction of text are
 * escaped, so that a report cannot show something else than it says. Not safe for concurrent use.
 */
public final class JsonWriter {

    private final Appendable out;
    private final Deque<Boolean> filled = new ArrayDeque<>();
    private boolean afterKey;

    /** A writer whose text goes to {@code out}. */
    public JsonWriter(Appendable out) {
        this.out = out;
    }

    /** Opens an object. */
    public JsonWriter beginObject() throws IOException {
        return open('{');
    }

    /** Closes the object. */
    public JsonWriter endObject() throws IOException {
        return close('}');
    }

    /** Opens a list. */
    public JsonWriter beginArray() throws IOException {
        return open('[');
    }

    /** Closes the list. */
    public JsonWriter endArray() throws IOException {
        return close(']');
    }

    /** Begins a member of an object. */
    public JsonWriter key(String name) throws IOException {
        next();
        quote(name);
        out.append(": ");
        afterKey = true;
        return this;
    }

    /** Writes a text. */
    public JsonWriter value(String text) throws IOException {
        next();
        quote(text);
        return this;
    }

    /** Writes a number. */
    public JsonWriter value(long number) throws IOException {
        next();
        out.append(Long.toString(number));
        return this;
    }

    /** Writes a member that is a text. */
    public JsonWriter field(String name, String text) throws IOException {
        return key(name).value(text);
    }

    /** Writes a member that is a number. */
    public JsonWriter field(String name, long number) throws IOException {
        return key(name).value(number);
    }

    /** Writes a member that is true or false. */
    public JsonWriter field(String name, boolean is) throws IOException {
        key(name);
        next();
        out.append(Boolean.toString(is));
        return this;
    }

    /** A list of texts, left out when empty. */
    public JsonWriter optional(String name, Collection<String> texts) throws IOException {
        return texts.isEmpty() ? this : field(name, texts);
    }

    /** A text, left out when empty. */
    public JsonWriter optional(String name, String text) throws IOException {
        return text.isEmpty() ? this : field(name, text);
    }

    /** Writes a member that is a list of texts. */
    public JsonWriter field(String name, Collection<String> texts) throws IOException {
        key(name).beginArray();
        for (String text : texts) {
            value(text);
        }
        return endArray();
    }

    /** Ends the document with a line end. */
    public void end() throws IOException {
        out.append('\n');
    }

    private JsonWriter open(char bracket) throws IOException {
        next();
        out.append(bracket);
        filled.push(false);
        return this;
    }

    private JsonWriter close(char bracket) throws IOException {
        if (filled.pop()) {
            newLine();
        }
        out.append(bracket);
        return this;
    }

    private void next() throws IOException {
        if (afterKey) {
            afterKey = false;
        } else if (!filled.isEmpty()) {
            if (filled.pop()) {
                out.append(',');
            }
            filled.push(true);
            newLine();
        }
    }

    private void newLine() throws IOException {
        out.append('\n').append("  ".repeat(filled.size()));
    }

    private void quote(String text) throws IOException {
        out.append('"');
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            switch (each) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> append(text, index, each);
            }
        }
        out.append('"');
    }

    private void append(String text, int index, char each) throws IOException {
        int type = Character.getType(each);
        boolean lone = Character.isSurrogate(each) && !isPaired(text, index, each);
        boolean hidden = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (hidden || lone) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
        } else {
            out.append(each);
        }
    }

    private static boolean isPaired(String text, int index, char each) {
        return Character.isHighSurrogate(each)
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
