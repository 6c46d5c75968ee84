package org.privacyascode.importing;

import java.util.Locale;

/** Writes lines of YAML. All words are quoted, so that nothing of a page is ever more than text. */
final class YamlText {

    private static final String STEP = "  ";
    private final StringBuilder out = new StringBuilder();

    /** A line as it is. */
    YamlText line(int depth, String text) {
        out.append(STEP.repeat(depth)).append(text).append('\n');
        return this;
    }

    /** A blank line and a line that says what follows. */
    YamlText part(String comment) {
        out.append('\n').append("# ").append(comment).append('\n');
        return this;
    }

    /** A key and quoted words. */
    YamlText words(int depth, String key, String words) {
        return line(depth, key + ": " + quoted(words));
    }

    /** The text between double quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (point == 0xa0 || point == 0x202f || point == 0x85) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
