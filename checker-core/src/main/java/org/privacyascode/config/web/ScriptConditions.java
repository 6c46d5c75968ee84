package org.privacyascode.config.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.web.ScriptTokens.Literal;
import org.privacyascode.config.web.ScriptTokens.Script;

/**
 * Where a script goes on only for somebody who agreed: inside an {@code if} that asks, after a return for those who did not, in a
 * callback of a function that waits for consent.
 */
final class ScriptConditions {
    private static final Pattern TEST = Pattern.compile("\\bif\\s*\\(");
    private static final Pattern CALLBACK = Pattern.compile(
            "\\b([\\w.$]{0,80}(?:[cC]onsent|[oO]ptIn|CookiesAccepted)\\w{0,40})\\s*\\((?=[^;{}]{0,200}(?:=>|\\bfunction\\b))");
    private static final Pattern RETURN = Pattern.compile("\\s*\\{?\\s*return\\b[^;{}\\n]{0,80}[;\\n}]");
    private static final Pattern DECLARED = Pattern.compile("(?:function|=>)\\s*$");

    private final String code;
    private final String bare;
    private final GuardRanges ranges = new GuardRanges();

    private ScriptConditions(String code, String bare) {
        this.code = code;
        this.bare = bare;
    }

    static ScriptConditions of(Script script, int from) {
        String lower = script.code().toLowerCase(Locale.ROOT);
        boolean asks = lower.contains("consent")
                || lower.contains("optin")
                || lower.contains("accept")
                || lower.contains("allow");
        ScriptConditions conditions = new ScriptConditions(script.code(), asks ? withoutLiterals(script, from) : "");
        if (asks) {
            conditions.tests();
            conditions.callbacks();
        }
        return conditions;
    }

    /** The guards of an offset, nearest first. */
    List<String> at(int offset) {
        return ranges.at(offset);
    }

    private static String withoutLiterals(Script script, int from) {
        StringBuilder bare = new StringBuilder(script.code());
        for (Literal literal : script.literals()) {
            for (int i = literal.offset() - from; i < literal.end() - from && i < bare.length(); i++) {
                if (bare.charAt(i) != '\n') {
                    bare.setCharAt(i, ' ');
                }
            }
        }
        return bare.toString();
    }

    private void tests() {
        Matcher matcher = TEST.matcher(bare);
        while (matcher.find()) {
            int close = close(matcher.end() - 1, '(', ')');
            if (close < 0 || close - matcher.end() > 400) {
                continue;
            }
            String condition = code.substring(matcher.end(), close);
            if (Consent.isAsked(condition)) {
                range(close + 1, Consent.guard(condition));
            } else if (Consent.isRefused(condition)) {
                Matcher leaves = RETURN.matcher(bare).region(close + 1, bare.length());
                if (leaves.lookingAt()) {
                    ranges.add(leaves.end(), blockEnd(leaves.end()), Consent.otherwise(condition));
                }
            }
        }
    }

    private void range(int from, List<String> guards) {
        int start = from;
        while (start < bare.length() && Character.isWhitespace(bare.charAt(start))) {
            start++;
        }
        boolean block = start < bare.length() && bare.charAt(start) == '{';
        int end = block ? close(start, '{', '}') : bare.indexOf(';', start);
        ranges.add(start, end < 0 ? bare.length() : end, guards);
    }

    private void callbacks() {
        Matcher matcher = CALLBACK.matcher(bare);
        while (matcher.find()) {
            boolean declared = DECLARED.matcher(bare.substring(Math.max(0, matcher.start() - 20), matcher.start()))
                    .find();
            int close = close(matcher.end() - 1, '(', ')');
            if (!declared && close > 0) {
                ranges.add(matcher.end(), close, List.of("consent:" + matcher.group(1)));
            }
        }
    }

    private int close(int from, char open, char close) {
        int depth = 0;
        for (int i = from; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The end of the block that an offset is in. */
    private int blockEnd(int from) {
        int depth = 0;
        for (int i = from; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0) {
                return i;
            }
        }
        return bare.length();
    }
}
