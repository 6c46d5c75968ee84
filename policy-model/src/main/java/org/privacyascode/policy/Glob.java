package org.privacyascode.policy;

import java.util.Locale;

/**
 * A pattern in which {@code *} stands for any run of characters, none included; everything else is literal.
 * Used for hosts, cookie names, configuration keys and environment placeholders such as {@code ${*_SERVICE_URL}}.
 */
public record Glob(String pattern) {
    /** Whether the whole text matches, letter case included. */
    public boolean matches(String text) {
        return matches(pattern, text);
    }

    /** Whether the whole text matches, whatever the case of ASCII letters: hosts and configuration keys. */
    public boolean matchesIgnoringCase(String text) {
        return matches(pattern.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    /** Whether the pattern has no {@code *}. */
    public boolean isLiteral() {
        return pattern.indexOf('*') < 0;
    }

    /** Greedy with one point of return, so that no pattern and no text can make it slow. */
    private static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
