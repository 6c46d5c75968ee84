package org.privacyascode.config.schema;

/**
 * A piece of SQL.
 *
 * @param kind {@code w} word, {@code q} quoted name, {@code s} string, {@code n} number, otherwise the sign itself
 * @param text without quotes
 * @param offset in the file
 */
record SqlToken(char kind, String text, int offset) {

    boolean is(String word) {
        return kind == 'w' && text.equalsIgnoreCase(word);
    }

    boolean isSign(char sign) {
        return kind == sign;
    }

    boolean isName() {
        return kind == 'w' || kind == 'q';
    }
}
