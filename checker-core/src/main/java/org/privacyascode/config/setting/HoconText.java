package org.privacyascode.config.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;

/**
 * Reads HOCON, the notation of Typesafe's configuration: nested or dotted keys, later values over earlier ones. Includes are not
 * followed; an optional substitution, <code>${?NAME}</code>, stands for the environment before the value that it replaces.
 */
final class HoconText {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_SETTINGS = 500_000;

    private final SourceText source;
    private final String text;
    private final List<Setting> settings = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private int at;

    private HoconText(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    static List<Setting> read(SourceText source) throws UnreadableText {
        HoconText reader = new HoconText(source);
        reader.blanks();
        if (reader.is('{')) {
            reader.at++;
        }
        reader.members("", 0);
        return reader.settings;
    }

    private void members(String prefix, int depth) throws UnreadableText {
        if (depth > MAX_DEPTH) {
            throw new UnreadableText(source.at(at), "nested deeper than " + MAX_DEPTH);
        }
        for (blanks(); at < text.length() && !is('}') && !is(']'); blanks()) {
            if (is(',')) {
                at++;
                continue;
            }
            int start = at;
            String key = key();
            if (key.startsWith("include ") || at >= text.length()) {
                continue;
            }
            if (at == start) {
                throw new UnreadableText(source.at(at), "syntax: a key was expected");
            }
            separator();
            value(prefix.isEmpty() ? key : prefix + "." + key, source.at(start), depth);
        }
        at = Math.min(text.length(), at + 1);
    }

    private String key() {
        StringBuilder key = new StringBuilder();
        while (at < text.length() && ":={+\n,}]".indexOf(text.charAt(at)) < 0) {
            if (is('"')) {
                key.append(quoted());
            } else {
                key.append(text.charAt(at++));
            }
        }
        return key.toString().strip();
    }

    private void separator() {
        if (text.startsWith("+=", at)) {
            at += 2;
        } else if (is(':') || is('=')) {
            at++;
        }
        blanks();
    }

    private void value(String key, Position keyAt, int depth) throws UnreadableText {
        if (is('{')) {
            at++;
            members(key, depth + 1);
        } else if (is('[')) {
            items(key, keyAt, depth);
        } else {
            scalar(key, keyAt);
        }
    }

    private void items(String key, Position keyAt, int depth) throws UnreadableText {
        if (depth > MAX_DEPTH) {
            throw new UnreadableText(source.at(at), "nested deeper than " + MAX_DEPTH);
        }
        at++;
        int index = 0;
        for (blanks(); at < text.length() && !is(']'); blanks()) {
            if (is(',')) {
                at++;
                continue;
            }
            int before = at;
            value(key + "[" + index++ + "]", keyAt, depth + 1);
            at += at == before ? 1 : 0;
        }
        at = Math.min(text.length(), at + 1);
    }

    private void scalar(String key, Position keyAt) {
        StringBuilder value = new StringBuilder();
        Position valueAt =
                source.at(Math.min(text.length(), at + (is('"') ? text.startsWith("\"\"\"", at) ? 3 : 1 : 0)));
        while (at < text.length() && ",\n}]".indexOf(text.charAt(at)) < 0 && !isComment()) {
            if (is('"')) {
                value.append(quoted());
            } else if (text.startsWith("${", at)) {
                int end = text.indexOf('}', at);
                int stop = end < 0 ? text.length() : end + 1;
                value.append(text, at, stop);
                at = stop;
            } else {
                value.append(text.charAt(at++));
            }
        }
        String effective = optional(key, value.toString().strip());
        values.put(key, effective);
        if (settings.size() < MAX_SETTINGS) {
            settings.add(new Setting(source, key, effective, keyAt, valueAt, ""));
        }
    }

    private String optional(String key, String value) {
        if (!value.startsWith("${?") || value.indexOf('}') != value.length() - 1) {
            return value.replace("${?", "${");
        }
        String name = value.substring(3, value.length() - 1);
        String before = values.getOrDefault(key, "");
        return before.isEmpty() ? "${" + name + "}" : "${" + name + ":-" + before + "}";
    }

    private String quoted() {
        boolean triple = text.startsWith("\"\"\"", at);
        int start = at + (triple ? 3 : 1);
        int end = start;
        while (end < text.length() && !text.startsWith(triple ? "\"\"\"" : "\"", end)) {
            if (!triple && text.charAt(end) == '\n') {
                break;
            }
            end += !triple && text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, text.length());
        at = Math.min(text.length(), end + (triple ? 3 : 1));
        return text.substring(start, end);
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isComment() {
        return is('#') || text.startsWith("//", at);
    }

    private void blanks() {
        while (at < text.length()) {
            if (isComment()) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                return;
            }
        }
    }
}
