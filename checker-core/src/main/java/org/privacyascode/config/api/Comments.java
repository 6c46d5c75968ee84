package org.privacyascode.config.api;

/** Blanks comments; strings in quotes are blanked too, and every offset stays. */
final class Comments {

    private Comments() {}

    static String blank(String text, String line, String open, String close) {
        StringBuilder blanked = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            if (text.startsWith(open, at)) {
                int found = text.indexOf(close, at + open.length());
                end = found < 0 ? text.length() : found + close.length();
            } else if (text.startsWith(line, at)) {
                int found = text.indexOf('\n', at);
                end = found < 0 ? text.length() : found;
            } else if (text.charAt(at) == '"') {
                int found = text.indexOf('"', at + 1);
                end = found < 0 ? text.length() : found + 1;
            }
            for (int i = at; i < end; i++) {
                if (text.charAt(i) != '\n') {
                    blanked.setCharAt(i, ' ');
                }
            }
            at = Math.max(end, at + 1);
        }
        return blanked.toString();
    }
}
