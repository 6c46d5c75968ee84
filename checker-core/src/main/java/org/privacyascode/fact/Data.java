package org.privacyascode.fact;

/**
 * Which data a fact is about.
 *
 * @param category vocabulary key such as {@code contact.email}; empty when only an annotation names an item, or none is known
 * @param item the policy's item as an annotation names it ({@code account.email}); empty when inferred
 * @param subject whose data: a kind of person such as {@code customer}; empty when not known
 */
public record Data(String category, String item, String subject) {

    /** No data: for facts about cookies, capabilities and settings. */
    public static final Data NONE = new Data("", "", "");

    /** Data of a category, inferred. */
    public static Data of(String category) {
        return new Data(category, "", "");
    }
}
