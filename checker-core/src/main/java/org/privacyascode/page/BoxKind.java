package org.privacyascode.page;

/** Why blocks stand apart; the name in lower case is the class of the box in HTML. */
enum BoxKind {
    /** Says that the page is a draft. */
    DRAFT,
    /** The page in a few lines. */
    SUMMARY,
    /** The list of sections. */
    CONTENTS,
    /** Something the reader must not miss, such as the right to object. */
    NOTICE
}
