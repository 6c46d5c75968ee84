package org.privacyascode.policy;

/** The SameSite attribute of a cookie. */
public enum SameSite implements Keyed {
    STRICT,
    LAX,
    NONE
}
