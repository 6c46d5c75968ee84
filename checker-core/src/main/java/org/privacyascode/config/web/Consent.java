package org.privacyascode.config.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.privacyascode.config.known.WordSplit;

/** Whether the words of a condition ask for somebody's consent. */
final class Consent {
    private static final int MAX_CONDITION = 400;
    private static final Set<String> OBJECTS = Set.of(
            "cookie", "cookies", "tracking", "analytics", "marketing", "statistics", "ads", "advertising", "privacy");
    private static final Set<String> AGREED =
            Set.of("accepted", "allowed", "agreed", "granted", "permitted", "accept", "allow", "opted", "optin");
    private static final Pattern NEGATED =
            Pattern.compile("(?i)(?:!(?!=)|\\bnot\\b|\\bempty\\b|\\bunless\\b|\\bno)\\s*\\(?[\\w.$'\"\\[\\]\\s]{0,60}"
                    + "|(?:==|===|\\beq\\b|\\bis\\b)\\s*['\"]?(?:false|no|denied|rejected|declined|0|null|none)\\b");

    private Consent() {}

    /** {@code consent:} with the condition where it asks for consent, {@code if:} with it otherwise; empty for none. */
    static List<String> guard(String condition) {
        String text = condition.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > MAX_CONDITION) {
            return List.of();
        }
        return List.of((isAsked(text) ? "consent:" : "if:") + text);
    }

    /** The guard of what happens where a condition does not hold. */
    static List<String> otherwise(String condition) {
        String text = condition.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > MAX_CONDITION) {
            return List.of();
        }
        return List.of((isRefused(text) ? "consent:" : "if:") + "not (" + text + ")");
    }

    /** Whether a condition holds only for somebody who agreed. */
    static boolean isAsked(String condition) {
        return speaksOfConsent(condition) && !NEGATED.matcher(condition).find();
    }

    /** Whether a condition holds only for somebody who did not agree. */
    static boolean isRefused(String condition) {
        return speaksOfConsent(condition)
                && NEGATED.matcher(condition).find()
                && !condition.contains("&&")
                && !condition.contains("||")
                && !condition.contains("!=");
    }

    static boolean speaksOfConsent(String text) {
        List<String> words = WordSplit.words(text);
        boolean named = words.contains("optin") || text.toLowerCase(Locale.ROOT).contains("consent");
        return named
                || words.stream().anyMatch(OBJECTS::contains) && words.stream().anyMatch(AGREED::contains);
    }
}
