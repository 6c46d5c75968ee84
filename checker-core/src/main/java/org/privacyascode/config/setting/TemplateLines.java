package org.privacyascode.config.setting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;

/**
 * Settings of a template that is no YAML until a chart has filled it: read line by line, whatever conditions stand around a
 * line. What the template fills in is open, as a value of the environment is, unless the template names a default.
 */
final class TemplateLines {
    private static final Pattern LINE = Pattern.compile(
            "(?<indent> *)(?<item>- +)?(?<key>[\"']?[A-Za-z_][\\w./-]*[\"']?)\\s*:(?:\\s+(?<value>\\S.*)|\\s*)");
    private static final Pattern ASSIGNED =
            Pattern.compile("(?<indent> *)(?<key>[A-Za-z_][\\w.-]*)\\s*=\\s*(?<value>\\S.*)");
    private static final Pattern ACTION = Pattern.compile("\\{\\{-?\\s*(.*?)\\s*-?\\}\\}");
    private static final Pattern NAME = Pattern.compile("\\.(?:Values|Release|Chart)(?:\\.\\w+)+");
    private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s+\"([^\"]*)\"");

    private final SourceText source;
    private final List<Setting> settings = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private String variable = "";

    /** A key that lines indented deeper belong to. */
    private record Level(int indent, String key) {}

    private TemplateLines(SourceText source) {
        this.source = source;
    }

    static List<Setting> read(SourceText source) {
        TemplateLines reader = new TemplateLines(source);
        int at = 0;
        String text = source.text();
        while (at < text.length()) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            reader.line(text.substring(at, end), at);
            at = end + 1;
        }
        return reader.settings;
    }

    private void line(String line, int offset) {
        String bare = line.strip();
        if (bare.isEmpty() || bare.startsWith("#") || bare.startsWith("{{")) {
            return;
        }
        Matcher assigned = ASSIGNED.matcher(line);
        if (assigned.matches()) {
            add(assigned.group("key"), assigned.group("value"), offset, assigned);
            return;
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return;
        }
        int indent = matcher.group("indent").length()
                + (matcher.group("item") == null ? 0 : matcher.group("item").length());
        while (!levels.isEmpty() && levels.peek().indent() >= indent) {
            levels.pop();
        }
        String key = matcher.group("key").replaceAll("[\"']", "");
        String path = levels.isEmpty() ? key : levels.peek().key() + "." + key;
        if (matcher.group("value") == null || matcher.group("value").startsWith("|")) {
            if (key.equals("valueFrom") && !variable.isEmpty()) {
                add(variable, "${" + variable + "}", offset, matcher);
            }
            levels.push(new Level(indent, key.matches(".*\\.(ya?ml|properties)") ? "" : path));
            return;
        }
        pair(key, path.startsWith(".") ? path.substring(1) : path, offset, matcher);
    }

    private void pair(String key, String path, int offset, Matcher matcher) {
        String value = matcher.group("value");
        if (key.equals("name") && matcher.group("item") != null) {
            variable = value.replaceAll("[\"']", "").matches("[A-Z][A-Z0-9_]*") ? value.replaceAll("[\"']", "") : "";
        } else if (key.equals("value") && !variable.isEmpty()) {
            add(variable, value, offset, matcher);
        } else {
            add(path, value, offset, matcher);
        }
    }

    private void add(String key, String written, int offset, Matcher matcher) {
        boolean quoted = written.startsWith("\"") || written.startsWith("'");
        String bare = written.replaceFirst("\\s+#.*$", "").strip();
        String value = quoted && bare.length() > 1
                ? bare.substring(1, bare.length() - (bare.endsWith(bare.substring(0, 1)) ? 1 : 0))
                : bare;
        int valueAt = matcher.group("value") == null ? matcher.start("key") : matcher.start("value");
        Position keyAt = source.at(offset + matcher.start("key"));
        settings.add(
                new Setting(source, key, filled(value), keyAt, source.at(offset + valueAt + (quoted ? 1 : 0)), ""));
    }

    private static String filled(String value) {
        return ACTION.matcher(value).replaceAll(action -> {
            Matcher name = NAME.matcher(action.group(1));
            Matcher otherwise = DEFAULT.matcher(action.group(1));
            String left = name.find() ? name.group() : "template";
            return Matcher.quoteReplacement(
                    otherwise.find() ? "${" + left + ":-" + otherwise.group(1) + "}" : "${" + left + "}");
        });
    }
}
