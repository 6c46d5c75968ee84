package org.privacyascode.policy;

/** How people agree. */
public enum ConsentHow implements Keyed {
    BANNER,
    USER_REQUEST,
    FORM,
    SETTINGS,
    ACCOUNT,
    BROWSER
}
