package org.privacyascode.policy.yaml;

/** What a person wrote, as it is repeated in a message: in quotation marks, and not too long. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        boolean whole = text.codePointCount(0, text.length()) <= LONGEST;
        return '"' + (whole ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...") + '"';
    }
}
