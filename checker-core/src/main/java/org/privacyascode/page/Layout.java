package org.privacyascode.page;

/** How the page is arranged. */
public enum Layout {
    /** Ten sections of sentences and bullets, for a page that looks as it did before the policy became code. */
    CLASSIC,
    /** First the short of it, then every fact in tables and boxes; the default. */
    LAYERED
}
