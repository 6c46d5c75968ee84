package org.privacyascode.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of value a member holds; a word that says "email" says nothing about a boolean. */
public enum ValueKind {
    TEXT,
    NUMBER,
    /** A number with a fraction: a weight or a sum, but no number of a card, a phone or a person. */
    AMOUNT,
    DATE,
    /** A boolean. */
    FLAG,
    /** One of a few constants. */
    ENUM,
    /** Bytes, a file, an image. */
    BINARY,
    /** A generated identifier, such as a UUID. */
    ID,
    /** Something that holds no data itself: a service, a function. */
    OTHER,
    /** Not known, as in a configuration file. */
    UNKNOWN;

    /** The word used in the data files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ValueKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
