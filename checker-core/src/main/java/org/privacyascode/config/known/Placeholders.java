package org.privacyascode.config.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fills {@code ${name}}, {@code ${name:default}} and {@code ${name:-default}}, nested, to a depth of 16; a circle and an
 * expression ({@code #{...}}, {@code %{...}}) stay open. Nothing is evaluated.
 */
public final class Placeholders {
    private static final int MAX_DEPTH = 16;

    private final Function<String, Optional<String>> lookup;
    private final List<String> open = new ArrayList<>(1);

    private Placeholders(Function<String, Optional<String>> lookup) {
        this.lookup = lookup;
    }

    /** Fills a value; {@code lookup} answers names from the same files. */
    public static Resolved fill(String value, Function<String, Optional<String>> lookup) {
        if (value.indexOf('$') < 0 && value.indexOf('#') < 0 && value.indexOf('@') < 0) {
            return new Resolved(value, List.of());
        }
        Placeholders filling = new Placeholders(lookup);
        String text = filling.fill(value, 0);
        return new Resolved(text, filling.open);
    }

    private String fill(String value, int depth) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            boolean expression = value.startsWith("#{", at);
            if (!expression && !value.startsWith("${", at)) {
                filled.append(value.charAt(at++));
                continue;
            }
            int end = close(value, at + 2);
            if (end < 0) {
                filled.append(value.charAt(at++));
                continue;
            }
            String inner = value.substring(at + 2, end);
            if (expression && isLiteral(inner)) {
                filled.append(inner.strip(), 1, inner.strip().length() - 1);
            } else if (expression) {
                open.add("#{...}");
            } else {
                filled.append(answer(inner, depth));
            }
            at = end + 1;
        }
        return filled.toString();
    }

    /** An expression that is one text in quotes, <code>#{'https://x'}</code>, says what it is. */
    private static boolean isLiteral(String expression) {
        String text = expression.strip();
        return text.length() >= 2 && text.startsWith("'") && text.indexOf('\'', 1) == text.length() - 1;
    }

    private String answer(String inner, int depth) {
        int colon = colon(inner);
        String name = colon < 0 ? inner : inner.substring(0, colon);
        if (depth >= MAX_DEPTH) {
            open.add("${" + name + "}");
            return "";
        }
        Optional<String> known = lookup.apply(name.strip());
        if (known.isPresent()) {
            return fill(known.get(), depth + 1);
        }
        if (colon < 0) {
            open.add("${" + name.strip() + "}");
            return "";
        }
        String rest = inner.substring(colon + 1);
        String fallback = rest.startsWith("-") || rest.startsWith("?") ? rest.substring(1) : rest;
        if (rest.startsWith("?") || fallback.isBlank()) {
            open.add("${" + name.strip() + "}");
            return "";
        }
        return fill(unquoted(fallback), depth + 1);
    }

    /** A default in quotes of its own, <code>${X:-"eu"}</code>. */
    private static String unquoted(String text) {
        boolean isQuoted = text.length() > 2 && text.startsWith("\"") && text.indexOf('"', 1) == text.length() - 1;
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }

    private static int colon(String inner) {
        int depth = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ':' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int close(String value, int from) {
        int depth = 1;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
