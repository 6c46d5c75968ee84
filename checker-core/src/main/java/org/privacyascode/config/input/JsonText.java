package org.privacyascode.config.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyascode.config.input.Node.Mapping;
import org.privacyascode.config.input.Node.Pair;
import org.privacyascode.config.input.Node.Scalar;
import org.privacyascode.config.input.Node.Sequence;

/** Reads JSON (RFC 8259) with positions; comments and trailing commas are passed over, as editors' files hold them. */
public final class JsonText {
    private static final int MAX_DEPTH = 500;
    private static final String LITERAL_END = ",]}: \t\n/";

    private final SourceText source;
    private final String text;
    private final List<Documents.Repeated> repeated = new ArrayList<>();
    private int at;

    private JsonText(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** The one value of a text, or no document when the text is blank. */
    public static Documents read(SourceText source) throws UnreadableText {
        JsonText reader = new JsonText(source);
        reader.space();
        if (reader.at == reader.text.length()) {
            return new Documents(List.of(), List.of());
        }
        Node root = reader.value(0);
        reader.space();
        if (reader.at < reader.text.length()) {
            throw reader.problem("text after the end of the value");
        }
        return new Documents(List.of(root), reader.repeated);
    }

    private Node value(int depth) throws UnreadableText {
        if (depth > MAX_DEPTH) {
            throw problem("nested deeper than " + MAX_DEPTH);
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> literal();
        };
    }

    private Node object(int depth) throws UnreadableText {
        Position start = source.at(at++);
        List<Pair> pairs = new ArrayList<>();
        Map<String, Position> keys = new HashMap<>();
        for (space(); peek() != '}'; separator('}')) {
            Scalar key = string();
            space();
            expect(':');
            space();
            Position first = keys.putIfAbsent(key.text(), key.at());
            if (first != null) {
                repeated.add(new Documents.Repeated(first, key.at()));
            }
            pairs.add(new Pair(key, value(depth + 1)));
        }
        at++;
        return new Mapping(pairs, start);
    }

    private Node array(int depth) throws UnreadableText {
        Position start = source.at(at++);
        List<Node> items = new ArrayList<>();
        for (space(); peek() != ']'; separator(']')) {
            items.add(value(depth + 1));
        }
        at++;
        return new Sequence(items, start);
    }

    private void separator(char end) throws UnreadableText {
        space();
        if (peek() != end) {
            expect(',');
            space();
        }
    }

    private Scalar string() throws UnreadableText {
        if (peek() != '"') {
            throw problem("a key or value in double quotes is missing");
        }
        Position start = source.at(at);
        int from = ++at;
        while (peek() != '"' && peek() != '\\') {
            at++;
        }
        if (peek() == '"') {
            return new Scalar(text.substring(from, at++), false, start);
        }
        StringBuilder unescaped = new StringBuilder(text.substring(from, at));
        while (peek() != '"') {
            unescaped.append(peek() == '\\' ? escape() : text.charAt(at++));
        }
        at++;
        return new Scalar(unescaped.toString(), false, start);
    }

    private char escape() throws UnreadableText {
        at++;
        char kind = peek();
        at++;
        return switch (kind) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            case '"', '\\', '/' -> kind;
            default -> throw problem("an unknown escape");
        };
    }

    private char unicode() throws UnreadableText {
        if (at + 4 > text.length()) {
            throw problem("a \\u escape is cut short");
        }
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                throw problem("a \\u escape has no four hexadecimal digits");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Scalar literal() throws UnreadableText {
        int from = at;
        while (at < text.length() && LITERAL_END.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        boolean number = !word.isEmpty() && (word.charAt(0) == '-' || Character.isDigit(word.charAt(0)));
        if (!number && !Set.of("true", "false", "null").contains(word)) {
            at = from;
            throw problem("no value of JSON");
        }
        return new Scalar(word, true, source.at(from));
    }

    private void space() throws UnreadableText {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    throw problem("a comment has no end");
                }
                at = end + 2;
            } else {
                return;
            }
        }
    }

    private char peek() throws UnreadableText {
        if (at >= text.length()) {
            throw problem("the text ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char wanted) throws UnreadableText {
        if (peek() != wanted) {
            throw problem("a '" + wanted + "' is missing");
        }
        at++;
    }

    private UnreadableText problem(String reason) {
        return new UnreadableText(source.at(Math.min(at, text.length())), "syntax: " + reason);
    }
}
