package org.privacyascode.scan;

/** Java or Kotlin source with comments and literals blanked, so that what is left is code; offsets and lines stay. */
final class Blanks {

    private final String text;
    private final StringBuilder out;
    private int at;

    private Blanks(String text) {
        this.text = text;
        this.out = new StringBuilder(text);
    }

    static String of(String text) {
        Blanks blanks = new Blanks(text);
        blanks.run();
        return blanks.out.toString();
    }

    private void run() {
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                blankUntil("\n", 0, false);
            } else if (text.startsWith("/*", at)) {
                blankUntil("*/", 2, false);
            } else if (text.startsWith("\"\"\"", at)) {
                blankUntil("\"\"\"", 3, true);
            } else if (text.charAt(at) == '"') {
                blankUntil("\"", 1, true);
            } else if (text.charAt(at) == '\'') {
                blankUntil("'", 1, true);
            } else {
                at++;
            }
        }
    }

    private void blankUntil(String end, int length, boolean escapes) {
        int from = at;
        at += Math.max(1, length);
        while (at < text.length() && !text.startsWith(end, at)) {
            boolean unclosed = escapes && length == 1 && text.charAt(at) == '\n';
            if (unclosed) {
                break;
            }
            at += escapes && text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), text.startsWith(end, at) ? at + length : at);
        for (int index = from; index < at; index++) {
            if (out.charAt(index) != '\n') {
                out.setCharAt(index, ' ');
            }
        }
    }
}
