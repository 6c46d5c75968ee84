package org.privacyascode.legal;

import java.util.Locale;
import java.util.Optional;
import org.privacyascode.policy.Question;

/**
 * Words that people read, at their place in the policy.
 *
 * @param source as written, with {@code {path}} where a fact goes in
 * @param words as read, with the facts in; blanks that do not break are blanks
 * @param question the question that stands for them, if they are still open
 */
record Passage(String path, String source, String words, Optional<Question> question) {

    /** The last key: {@code text}, {@code title}, {@code why}. */
    String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    boolean isUnder(String part) {
        return path.equals(part) || path.startsWith(part + ".");
    }

    String lower() {
        return words.toLowerCase(Locale.ROOT);
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2019', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
