package org.privacyascode.config.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks the comments of code in the family of C; strings in single and double quotes are kept, and every offset stays. */
public final class CodeComments {
    private static final Pattern PART = Pattern.compile(
            "(?s)(\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+')|//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?");

    private CodeComments() {}

    /** The text with comments as blanks. */
    public static String blank(String text) {
        Matcher parts = PART.matcher(text);
        StringBuilder blanked = new StringBuilder(text);
        while (parts.find()) {
            for (int i = parts.start(); parts.group(1) == null && i < parts.end(); i++) {
                if (text.charAt(i) != '\n') {
                    blanked.setCharAt(i, ' ');
                }
            }
        }
        return blanked.toString();
    }
}
