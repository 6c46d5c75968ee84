package org.privacyascode.wording;

import java.util.Locale;

/** Ids and labels made fit for reading. */
final class Spelling {

    private Spelling() {}

    /** An id as a title: {@code user-support} reads "User Support". */
    static String readable(String id) {
        StringBuilder out = new StringBuilder();
        for (String word : id.replace('.', '-').replace('_', '-').split("-")) {
            if (!word.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return out.toString();
    }

    /** A label inside a sentence: "Email address" becomes "email address", "IP address" stays. */
    static String inSentence(String label) {
        boolean isWord =
                label.length() > 1 && Character.isUpperCase(label.charAt(0)) && Character.isLowerCase(label.charAt(1));
        return isWord ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
