package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code java.util.List#add|addFirst(2)} into one {@link CallPattern} for each name. */
final class PatternReader {

    private static final Pattern TYPE = Pattern.compile(
            "[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*(\\.[\\p{javaJavaIdentifierStart}]"
                    + "[\\p{javaJavaIdentifierPart}]*)*");
    private static final Pattern NAME =
            Pattern.compile("<init>|\\*|[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*\\*?");

    private PatternReader() {}

    /** @throws IllegalArgumentException with words for people when the text is no pattern */
    static List<CallPattern> read(String text) {
        int hash = text.indexOf('#');
        if (hash <= 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' names no method; write package.Type#method or package.Type#*");
        }
        String type = type(text.substring(0, hash));
        int open = text.indexOf('(', hash);
        String names = open < 0 ? text.substring(hash + 1) : text.substring(hash + 1, open);
        if (open >= 0 && !text.endsWith(")")) {
            throw new IllegalArgumentException("'" + text + "' opens a bracket and does not close it");
        }
        String inside =
                open < 0 ? "" : text.substring(open + 1, text.length() - 1).strip();
        List<CallPattern> patterns = new ArrayList<>();
        for (String name : names.split("\\|", -1)) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("'" + name + "' is not a method name");
            }
            patterns.add(pattern(type, name, open >= 0, inside));
        }
        return patterns;
    }

    static String type(String text) {
        if (!TYPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a type; write it as in package.Outer$Inner, without wildcards");
        }
        return text.replace('.', '/');
    }

    private static CallPattern pattern(String type, String name, boolean bracket, String inside) {
        if (!bracket) {
            return new CallPattern(type, name, -1, List.of(), List.of());
        }
        if (inside.isEmpty()) {
            return new CallPattern(type, name, 0, List.of(), List.of());
        }
        if (inside.matches("\\d{1,3}")) {
            return new CallPattern(type, name, Integer.parseInt(inside), List.of(), List.of());
        }
        List<String> parameters = new ArrayList<>();
        List<Optional<String>> constants = new ArrayList<>();
        for (String part : split(inside)) {
            if (part.length() >= 2 && part.startsWith("\"") && part.endsWith("\"")) {
                parameters.add("_");
                constants.add(Optional.of(part.substring(1, part.length() - 1).toLowerCase(Locale.ROOT)));
            } else if (part.equals("_") || part.matches("[\\w.$]+(\\[\\])*")) {
                parameters.add(part);
                constants.add(Optional.empty());
            } else {
                throw new IllegalArgumentException("'" + part
                        + "' is not a parameter; write a type, a number of parameters, _ or a constant in quotes");
            }
        }
        boolean typed = parameters.stream().anyMatch(parameter -> !parameter.equals("_"));
        boolean constant = constants.stream().anyMatch(Optional::isPresent);
        return new CallPattern(
                type, name, parameters.size(), typed ? parameters : List.of(), constant ? constants : List.of());
    }

    private static List<String> split(String inside) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : inside.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == ',' && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
