package org.privacyascode.policy;

/** How a clause in the words of a section stands on the page. */
public enum PassageForm implements Keyed {
    PARAGRAPH,
    ITEM,
    HEADING
}
