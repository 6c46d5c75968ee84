package org.privacyascode.policy.yaml;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes YAML on one line, so that it can be pasted. */
final class FlowText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/()+-]*");

    private FlowText() {}

    static String of(YamlNode node) {
        if (node instanceof YamlNode.YamlText text) {
            return of(text.text());
        }
        if (node instanceof YamlNode.YamlList list) {
            return list.nodes().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlNode.YamlMap) node)
                .entries().stream()
                        .map(entry -> of(entry.name()) + ": " + of(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.endsWith(" ");
        return plain
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
