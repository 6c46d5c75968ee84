package org.privacyascode.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of one source file, in which declarations are looked up by name; comments and literals are blank. */
final class SourceText {

    private final String code;

    private SourceText(String code) {
        this.code = code;
    }

    static SourceText of(String text) {
        return new SourceText(Blanks.of(text));
    }

    /**
     * The line on which a field, record component or method is declared, else the line of its class, else 0.
     *
     * @param nesting simple names of the class and those around it, outermost first
     * @param member field or method name; empty for the class itself
     */
    int lineOf(List<String> nesting, String member) {
        int declared = classAt(nesting);
        if (declared < 0) {
            return 0;
        }
        int found = member.isEmpty() || member.startsWith("<") ? declared : memberAt(declared, member);
        return lineAt(found < 0 ? declared : found);
    }

    private int classAt(List<String> nesting) {
        int at = 0;
        int found = -1;
        for (String name : nesting) {
            Matcher declaration = Pattern.compile(
                            "\\b(?:class|interface|record|enum|object)\\s+(" + Pattern.quote(name) + ")\\b")
                    .matcher(code);
            if (!declaration.find(at)) {
                return found;
            }
            found = declaration.start(1);
            at = declaration.end();
        }
        return found;
    }

    /** A name that stands in the class's own body, or in the header of a record, where a declaration can stand. */
    private int memberAt(int from, String member) {
        List<Integer> names = new ArrayList<>();
        Matcher name = Pattern.compile("\\b" + Pattern.quote(member) + "\\b").matcher(code);
        while (name.find()) {
            if (name.start() > from) {
                names.add(name.start());
            }
        }
        int braces = 0;
        int round = 0;
        int at = from;
        for (int candidate : names) {
            for (; at < candidate; at++) {
                switch (code.charAt(at)) {
                    case '{' -> braces++;
                    case '}' -> braces--;
                    case '(' -> round++;
                    case ')' -> round--;
                    default -> {}
                }
                if (braces < 0) {
                    return -1;
                }
            }
            boolean inBody = braces == 1 && round == 0;
            boolean inHeader = braces == 0 && round == 1;
            if ((inBody || inHeader) && isDeclaration(candidate, candidate + member.length())) {
                return candidate;
            }
        }
        return -1;
    }

    private boolean isDeclaration(int start, int end) {
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(code.charAt(before))) {
            before--;
        }
        int after = end;
        while (after < code.length() && Character.isWhitespace(code.charAt(after))) {
            after++;
        }
        boolean afterType = before >= 0
                && (Character.isJavaIdentifierPart(code.charAt(before)) || ">],?{};".indexOf(code.charAt(before)) >= 0);
        return afterType && after < code.length() && "=;,)(:{".indexOf(code.charAt(after)) >= 0;
    }

    private int lineAt(int offset) {
        return 1
                + (int) code.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
