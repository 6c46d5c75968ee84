package org.privacyascode.policy.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids are lower-case words joined by hyphens, so that they look the same everywhere. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private Ids() {}

    static boolean isId(String text) {
        return text.length() <= LONGEST && ID.matcher(text).matches();
    }

    static boolean isIdOrReported(Part part) {
        boolean id = isId(part.name());
        if (!id) {
            part.problemAtKey(
                    Quoted.of(part.name()) + " is no id: ids are lower-case words joined by hyphens, at most " + LONGEST
                            + " letters.",
                    "Write " + of(part.name()) + ".");
        }
        return id;
    }

    /** An id made of any text. */
    static String of(String text) {
        String id = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "x" : id.substring(0, Math.min(LONGEST, id.length()));
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
