package org.privacyascode.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Ids made of words. */
final class Slug {

    private static final int LONGEST = 48;

    private Slug() {}

    /** The words in lower case, joined by hyphens, as many whole ones as fit. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['\u2019]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return "clause";
        }
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, end > 0 ? end : LONGEST);
    }

    /** The id, or the id with the first number that makes it unlike those taken. */
    static String unique(String id, Set<String> taken) {
        String unique = id;
        for (int n = 2; !taken.add(unique); n++) {
            unique = id + "-" + n;
        }
        return unique;
    }
}
