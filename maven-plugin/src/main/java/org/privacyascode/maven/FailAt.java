package org.privacyascode.maven;

/** When findings fail a build of several modules. */
enum FailAt {
    /** Each where it is found. */
    MODULE,
    /** All after the last module. */
    END
}
