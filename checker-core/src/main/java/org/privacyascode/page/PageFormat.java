package org.privacyascode.page;

/** What the page is written as. */
public enum PageFormat {
    TEXT,
    MARKDOWN,
    HTML
}
