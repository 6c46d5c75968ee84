package org.privacyascode.config.web;

import java.util.ArrayList;
import java.util.List;

/** The string literals of a script, with the code before each; comments and regular expressions are passed over. */
final class ScriptTokens {

    /**
     * A string literal.
     *
     * @param text between the quotes; of a template the parts in <code>${}</code> stay as written
     * @param offset of the opening quote
     * @param end after the closing quote
     */
    record Literal(String text, int offset, int end) {}

    private final String text;
    private final int end;
    private final StringBuilder code;
    private final List<Literal> literals = new ArrayList<>();
    private int at;

    private ScriptTokens(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
        this.code = new StringBuilder(text.substring(from, end));
    }

    /** The script's code with comments blanked, from {@code from} on, and its literals. */
    record Script(String code, List<Literal> literals) {}

    static Script read(String text, int from, int end) {
        ScriptTokens tokens = new ScriptTokens(text, from, end);
        tokens.run(from);
        return new Script(tokens.code.toString(), tokens.literals);
    }

    private void run(int from) {
        while (at < end) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                blank(from, until("\n"));
            } else if (text.startsWith("/*", at)) {
                blank(from, until("*/"));
            } else if (text.startsWith("<!--", at)) {
                blank(from, until("\n"));
            } else if (c == '\'' || c == '"' || c == '`') {
                literal(c);
            } else if (c == '/' && isRegex(from)) {
                int start = at;
                regex();
                int stop = Math.min(at, end);
                at = start;
                blank(from, stop);
            } else {
                at++;
            }
        }
    }

    private int until(String mark) {
        int found = text.indexOf(mark, at + 2);
        return found < 0 ? end : Math.min(end, found + (mark.equals("\n") ? 0 : mark.length()));
    }

    private void blank(int from, int to) {
        for (int i = at; i < to; i++) {
            if (text.charAt(i) != '\n') {
                code.setCharAt(i - from, ' ');
            }
        }
        at = to;
    }

    private void literal(char quote) {
        int start = at++;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == quote || c == '\n' && quote != '`') {
                break;
            } else {
                at++;
            }
        }
        at = Math.min(at, end);
        literals.add(new Literal(text.substring(start + 1, at), start, Math.min(end, at + 1)));
        at++;
    }

    private boolean isRegex(int from) {
        for (int i = at - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                return "(,=:[!&|?{};+\n".indexOf(c) >= 0;
            }
        }
        return true;
    }

    private void regex() {
        boolean set = false;
        for (at++; at < end && text.charAt(at) != '\n'; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                set = true;
            } else if (c == ']') {
                set = false;
            } else if (c == '/' && !set) {
                at++;
                return;
            }
        }
    }
}
