package org.privacyascode.policy;

/** What a policy says it never does with data. */
public enum Verb implements Keyed {
    SHARE,
    USE,
    STORE,
    LOG
}
