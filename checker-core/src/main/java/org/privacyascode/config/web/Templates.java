package org.privacyascode.config.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks what template engines take out before the browser sees it; every offset and line stays. */
final class Templates {
    private static final List<String[]> COMMENTS = List.of(
            new String[] {"<%--", "--%>"},
            new String[] {"<#--", "-->"},
            new String[] {"{{!--", "--}}"},
            new String[] {"{{!", "}}"},
            new String[] {"#**", "*#"},
            new String[] {"#*", "*#"},
            new String[] {"@*", "*@"},
            new String[] {"{#", "#}"},
            new String[] {"<%", "%>"},
            new String[] {"<?php", "?>"});

    private static final Pattern LINE = Pattern.compile("(?m)(?:^|[ \\t>])(##.*)$");

    private Templates() {}

    /** The text with template comments and scriptlets as blanks. */
    static String blank(String text) {
        StringBuilder blanked = null;
        for (String[] marks : COMMENTS) {
            for (int at = text.indexOf(marks[0]); at >= 0; at = text.indexOf(marks[0], at + 1)) {
                if (marks[0].equals("{#") && !text.startsWith("{# ", at)) {
                    continue;
                }
                int end = text.indexOf(marks[1], at + marks[0].length());
                if (end < 0) {
                    break;
                }
                if (blanked == null) {
                    blanked = new StringBuilder(text);
                }
                blank(blanked, at, end + marks[1].length());
                at = end;
            }
        }
        return blanked == null ? text : blanked.toString();
    }

    /** The text of a Velocity template with its comments to the end of the line as blanks. */
    static String blankLines(String text) {
        Matcher comments = LINE.matcher(text);
        if (!comments.find()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        do {
            blank(blanked, comments.start(1), comments.end(1));
        } while (comments.find());
        return blanked.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
