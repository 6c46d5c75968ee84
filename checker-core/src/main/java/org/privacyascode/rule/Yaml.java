package org.privacyascode.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a policy as YAML text: keys in block style down to entries in flow style. Any text may stand in it: what could be read
 * as something else is quoted.
 */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)*");
    private static final Pattern RESERVED =
            Pattern.compile("true|false|null|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    private final Map<String, Object> entries = new LinkedHashMap<>();

    /** Puts a value, already in flow style, at a path; the last of several for one path stays. */
    Yaml put(String flow, String... path) {
        Map<String, Object> at = entries;
        for (int index = 0; index < path.length - 1; index++) {
            at = inner(at, path[index]);
        }
        at.put(path[path.length - 1], flow);
        return this;
    }

    /** All of it, beginning at the root of the policy. */
    String text() {
        StringBuilder out = new StringBuilder();
        append(entries, "", out);
        return out.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> map, String key) {
        return (Map<String, Object>) map.computeIfAbsent(key, each -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked")
    private static void append(Map<String, Object> map, String indent, StringBuilder out) {
        map.forEach((key, value) -> {
            out.append(indent).append(text(key)).append(':');
            if (value instanceof Map<?, ?>) {
                out.append('\n');
                append((Map<String, Object>) value, indent + "  ", out);
            } else {
                out.append(' ').append(value).append('\n');
            }
        });
    }

    /** A text, quoted where it has to be. */
    static String text(String text) {
        return PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches() ? text : quoted(text);
    }

    static String list(Collection<String> texts) {
        return texts.stream().map(Yaml::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A map of values that are already in flow style. */
    static String map(Map<String, String> flow) {
        return flow.entrySet().stream()
                .map(entry -> text(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** An open question: the policy has it, and nobody takes it for an answer. */
    static String question(String question) {
        return "{tbd: " + quoted(question) + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
