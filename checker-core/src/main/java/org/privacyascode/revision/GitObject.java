package org.privacyascode.revision;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An object of a repository. */
record GitObject(Kind kind, byte[] content) {

    /** The kinds, by the numbers that packs use. */
    enum Kind {
        COMMIT,
        TREE,
        BLOB,
        TAG;

        static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** The value of a header line of a commit or a tag, the n-th of that name from 0; empty if there is none. */
    String header(String name, int number) {
        int seen = 0;
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            if (line.isEmpty()) {
                break;
            }
            if (line.startsWith(name + " ") && seen++ == number) {
                return line.substring(name.length() + 1);
            }
        }
        return "";
    }
}
