package org.privacyascode.config.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks comments of SQL; strings are kept, and every offset stays. */
final class SqlComments {
    private static final Pattern PART =
            Pattern.compile("(?s)('(?:[^'\\\\]|\\\\.|'')*+')|--[^\\n]*+|/\\*(?!!)(?:[^*]|\\*(?!/))*+(?:\\*/)?");

    private SqlComments() {}

    static String blank(String sql) {
        Matcher parts = PART.matcher(sql);
        StringBuilder blanked = new StringBuilder(sql);
        while (parts.find()) {
            for (int i = parts.start(); parts.group(1) == null && i < parts.end(); i++) {
                if (sql.charAt(i) != '\n') {
                    blanked.setCharAt(i, ' ');
                }
            }
        }
        return blanked.toString();
    }
}
