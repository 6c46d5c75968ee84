package org.privacyascode.policy;

/** Whether the visited site or somebody else sets it. */
public enum CookieParty implements Keyed {
    FIRST,
    THIRD
}
