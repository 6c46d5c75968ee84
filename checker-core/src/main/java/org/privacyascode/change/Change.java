package org.privacyascode.change;

/**
 * One change, as a sentence for people.
 *
 * @param kind the row of the table of kinds, such as {@code recipient-added}
 * @param level what it asks for
 * @param path of the clause or fact in the newer version; in the older one if it is gone
 * @param sentence with names between pairs of asterisks
 * @param ground the law, empty where none asks for anything
 * @param before the words or the fact before; empty if there was none
 * @param now the words or the fact now; empty if there is none
 */
public record Change(
        String kind, ChangeClass level, String path, String sentence, String ground, String before, String now) {

    /** The sentence without asterisks. */
    public String plain() {
        return sentence.replace("**", "");
    }
}
