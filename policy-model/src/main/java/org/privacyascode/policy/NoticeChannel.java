package org.privacyascode.policy;

/** How people learn of a change. */
public enum NoticeChannel implements Keyed {
    PAGE,
    EMAIL,
    BANNER,
    IN_APP,
    POST
}
